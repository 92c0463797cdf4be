package be.weefsel.fabric.register.kbo;

import java.nio.file.Path;
import java.util.Optional;

/// How an extract is read.
///
/// @param anyVersion also a version of the files that this Weefsel does not know
/// @param jobs a file with the jobs of units, which the register does not have: `EntityNumber,Jobs`
/// @param purposeOfPersonalData for what names of natural persons are needed; empty when they are
///   not, and then they are not loaded
/// @param isSynthetic the extract is made up
public record Options(
        boolean anyVersion,
        Optional<Path> jobs,
        Optional<String> purposeOfPersonalData,
        boolean isSynthetic) {
    public static final Options USUAL =
            new Options(false, Optional.empty(), Optional.empty(), false);
}
