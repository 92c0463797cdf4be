package be.weefsel.app.platform.database;

import be.weefsel.app.platform.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The folder in which one instance of Weefsel keeps everything: the embedded database with its
/// password, logs, and a lock so that no other instance works in it at the same time.
///
/// The operating system drops the lock when the process ends, however it ends; a lock file that was
/// left behind is nobody's.
public final class DataFolder implements AutoCloseable {
    /// Rises when an older Weefsel could no longer read the folder. Tables are not meant: they have
    /// their migrations.
    static final int FORMAT = 1;

    private static final String LOCK = "weefsel.lock";
    private static final String VERSION = "weefsel.version";

    private final Path path;
    private final FileChannel lockedFile;

    private DataFolder(Path path, FileChannel lockedFile) {
        this.path = path;
        this.lockedFile = lockedFile;
    }

    /// Makes the folder if need be, and takes it for this process.
    ///
    /// @param holder who we are, for the sentence that another instance gives: "process 4711, port
    ///   8080"
    /// @throws CannotStart when the folder cannot be written, is in use, or belongs to a newer
    ///   version
    public static DataFolder open(Path folder, String holder) {
        try {
            var path = Files.createDirectories(folder).toRealPath();
            Files.createDirectories(path.resolve("logs"));
            var dataFolder = new DataFolder(path, lock(path.resolve(LOCK), holder));
            dataFolder.checkFormat();
            return dataFolder;
        } catch (IOException e) {
            throw new CannotStart(
                    """
                    Weefsel cannot write in its data folder (%s): give this user write permission, \
                    or choose another folder with WEEFSEL_HOME.\
                    """
                            .formatted(folder.toAbsolutePath().normalize()),
                    e);
        }
    }

    /// Whether a Weefsel works in this folder.
    static boolean isInUse(Path folder) {
        var file = folder.resolve(LOCK);
        if (!Files.exists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return !isOurs(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path path() {
        return path;
    }

    public Path log() {
        return path.resolve("logs", "weefsel.log");
    }

    private static FileChannel lock(Path file, String holder) throws IOException {
        var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        if (!isOurs(channel)) {
            var otherHolder = Files.readString(file).strip();
            channel.close();
            throw new CannotStart(
                    """
                    The data folder (%s) is in use by another Weefsel (%s): stop that one, or give \
                    this one a folder of its own with WEEFSEL_HOME.\
                    """
                            .formatted(file.getParent(), otherHolder));
        }
        channel.truncate(0);
        channel.write(StandardCharsets.UTF_8.encode(holder + "\n"));
        return channel;
    }

    private static boolean isOurs(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    private void checkFormat() throws IOException {
        var file = path.resolve(VERSION);
        if (!Files.exists(file)) {
            Files.writeString(file, FORMAT + "\n");
            return;
        }
        var written = Files.readString(file).strip();
        if (!written.equals(Integer.toString(FORMAT))) {
            close();
            throw new CannotStart(newerThanThisWeefsel("data folder (%s)".formatted(path)));
        }
    }

    /// @param what of the newer version, such as "data folder (/srv/weefsel)"
    static String newerThanThisWeefsel(String what) {
        return """
        The %s was last used by a newer version of Weefsel: start that version, or go back \
        to a copy from before the upgrade.\
        """
                .formatted(what);
    }

    @Override
    public void close() {
        try {
            lockedFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
