package be.weefsel.app.platform.backup;

import be.weefsel.app.platform.CannotStart;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// A file that is whole or not there: it is written beside its place and renamed at the end. Only
/// its owner can read it.
record NewFile(Path path, boolean mayReplace) {
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream file) throws IOException;
    }

    void checkThatPlaceIsFree() {
        if (!mayReplace && Files.exists(path)) {
            throw new CannotStart(
                    "The file (%s) is there already: choose another name, or add --force."
                            .formatted(path));
        }
    }

    void write(Content content) {
        checkThatPlaceIsFree();
        var unfinished = path.resolveSibling(path.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            try (var channel = create(unfinished)) {
                var file = new BufferedOutputStream(Channels.newOutputStream(channel));
                content.writeTo(file);
                file.flush();
                // On the disk before it bears its name, so that a power failure leaves no half
                // file.
                channel.force(true);
                checkThatPlaceIsFree();
                Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new CannotStart(
                    """
                    The file (%s) cannot be written (%s): make sure that its folder is there, may \
                    be written and has room.\
                    """
                            .formatted(path, e),
                    e);
        }
    }

    private static FileChannel create(Path file) throws IOException {
        var forOwner =
                file.getFileSystem().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        return FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), forOwner);
    }
}
