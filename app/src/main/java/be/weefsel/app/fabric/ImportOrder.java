package be.weefsel.app.fabric;

import java.nio.file.Path;
import java.util.Optional;

/// A file to be read into the fabric.
///
/// @param second a file that goes with it; see [RegisterKind]
/// @param purposeOfPersonalData for what names of natural persons are needed; empty when they are
///   not loaded
/// @param own what a register of one's own does not tell of itself; there for that kind only
/// @param isSynthetic made up, which every figure will say
/// @param isRemovedAfterwards whether the files go once they were read and published, because they
///   were uploaded for this
public record ImportOrder(
        RegisterKind kind,
        Path file,
        Optional<Path> second,
        Optional<String> purposeOfPersonalData,
        Optional<Own> own,
        boolean isSynthetic,
        boolean isRemovedAfterwards) {
    /// What a register of one's own is.
    ///
    /// @param name key of the register
    /// @param country two capitals
    /// @param classification key of it
    /// @param source how it is cited
    public record Own(String name, String country, String classification, String source) {}

    /// How it is called to people.
    public String fileName() {
        return file.getFileName().toString();
    }
}
