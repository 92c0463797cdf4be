package be.weefsel.fabric.store;

import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.register.UnreadableRegister;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A folder with a folder for each register:
///
/// ```
/// kbo/CURRENT                     name of the edition that holds, switched in one step
/// kbo/editions/0140/              never changed once it has its name
///     manifest.json, unit.parquet, ...
/// kbo/snapshots/2025-Q4/          of each quarter, the first state that was seen
///     manifest.json, unit.parquet
/// kbo/staging-.../                being written; thrown away when that fails
/// ```
///
/// One process writes to a register at a time, any number read. Those who read keep the files of
/// the edition before, until the next one comes.
public final class FabricStore {
    private static final String UNITS = "unit.parquet";
    private static final String MANIFEST = "manifest.json";
    private static final int SNAPSHOT_MEGABYTES = 200;

    private final Path root;

    public FabricStore(Path root) {
        this.root = root;
    }

    /// Registers of which something is published, sorted.
    public List<String> registers() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var folders = Files.list(root)) {
            return folders.filter(folder -> Files.exists(folder.resolve("CURRENT")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What holds now.
    public Optional<Edition> current(String register) {
        return currentName(register).map(name -> edition(register, name));
    }

    /// The files of an edition.
    public Path folder(String register, String edition) {
        return editions(register).resolve(edition);
    }

    public Path folder(Edition edition) {
        return folder(edition.register(), edition.name());
    }

    /// Of all quarters, the oldest first. The files of each lie in [#snapshotFolder].
    public List<Edition> snapshots(String register) {
        return namesIn(root.resolve(register).resolve("snapshots")).stream()
                .map(quarter -> read(snapshotFolder(register, quarter)))
                .toList();
    }

    public Path snapshotFolder(Edition edition) {
        return snapshotFolder(edition.register(), quarter(edition.snapshot()));
    }

    private Path snapshotFolder(String register, String quarter) {
        return root.resolve(register).resolve("snapshots").resolve(quarter);
    }

    /// Keeps others from writing to a register until it is closed.
    ///
    /// @throws UnreadableRegister when somebody else is writing
    public WriteLock lock(String register) throws IOException {
        Files.createDirectories(root.resolve(register));
        var channel =
                FileChannel.open(
                        root.resolve(register).resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        var lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new UnreadableRegister(
                    "Another import of %s is running. Wait until it is done, or cancel it there."
                            .formatted(register));
        }
        return new WriteLock(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // another thread of this process has it
        }
    }

    /// An empty folder to write an edition in.
    public Path stage(String register) throws IOException {
        sweep(register);
        return Files.createDirectories(
                root.resolve(register).resolve("staging-" + UUID.randomUUID()));
    }

    /// Gives what was staged its name. It can be read by that name, but does not hold yet.
    public void keep(Path staged, Edition edition) throws IOException {
        Files.writeString(
                staged.resolve(MANIFEST),
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(edition));
        Files.createDirectories(editions(edition.register()));
        var folder = folder(edition);
        if (Files.exists(folder)) {
            delete(folder);
        }
        Files.move(staged, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /// From now on this edition holds. The one before stays until the next publication, for those
    /// who still read it.
    public void publish(Edition edition) throws IOException {
        var before = currentName(edition.register());
        takeSnapshot(edition);
        var pointer = root.resolve(edition.register()).resolve("CURRENT");
        var next = pointer.resolveSibling("CURRENT-next");
        Files.writeString(next, edition.name());
        Files.move(
                next, pointer, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        removeAllBut(edition, before);
    }

    /// A folder for what was worked out from some editions. It may be thrown away at any time.
    ///
    /// @param areas what tells area sets apart
    public Path keptFor(List<Edition> editions, String areas) {
        var names =
                editions.stream()
                        .map(edition ->
                                "%s-%s-%d"
                                        .formatted(
                                                edition.register(),
                                                edition.name(),
                                                edition.imported().getEpochSecond()))
                        .collect(Collectors.joining("+"));
        return root.resolve("kept").resolve(names + "-" + areas);
    }

    /// The edition with that name, published or not.
    public Optional<Edition> find(String register, String name) {
        return Files.isDirectory(folder(register, name))
                ? Optional.of(edition(register, name))
                : Optional.empty();
    }

    /// Names of all that is there, published or not, sorted.
    public List<String> editionsOf(String register) {
        return namesIn(editions(register));
    }

    /// A name that no edition of a register has yet, so that a day can be read again: the given
    /// one, or with `-2`, `-3` and so on behind it.
    public String freshName(String register, String name) {
        var taken = Set.copyOf(editionsOf(register));
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> n == 1 ? name : name + "-" + n)
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElseThrow();
    }

    /// Throws away what was staged, if it is still there.
    public void discard(Path staged) {
        try {
            delete(staged);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Of a whole extract the file is shared; of an update the units are written once more.
    private void takeSnapshot(Edition edition) throws IOException {
        var folder = snapshotFolder(edition);
        if (Files.exists(folder)) {
            return;
        }
        var part = stage(edition.register());
        linkOrCopy(folder(edition).resolve(MANIFEST), part.resolve(MANIFEST));
        if (edition.base().isEmpty()) {
            linkOrCopy(folder(edition).resolve(UNITS), part.resolve(UNITS));
        } else {
            try (var duck = Duck.open(SNAPSHOT_MEGABYTES, 1, part.resolve("spill"))) {
                duck.writeParquet(
                        "select * from (%s) as unit order by e, u"
                                .formatted(EditionTables.select(this, edition, "unit")),
                        part.resolve(UNITS));
            }
        }
        Files.createDirectories(folder.getParent());
        Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Has a file in a second place: it is never changed, so that one on the disk is enough.
    public static void linkOrCopy(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(from, to);
        }
    }

    private void removeAllBut(Edition edition, Optional<String> before) throws IOException {
        for (var name : editionsOf(edition.register())) {
            boolean stays =
                    name.equals(edition.name())
                            || edition.base().filter(name::equals).isPresent()
                            || before.filter(earlier ->
                                            name.equals(earlier)
                                                    || baseOf(edition.register(), earlier)
                                                            .filter(name::equals)
                                                            .isPresent())
                                    .isPresent();
            if (!stays) {
                delete(folder(edition.register(), name));
            }
        }
    }

    private Optional<String> baseOf(String register, String name) {
        return find(register, name).flatMap(Edition::base);
    }

    /// Throws away what an import left that was killed. Nobody else can be writing.
    private void sweep(String register) throws IOException {
        for (var name : namesIn(root.resolve(register))) {
            if (name.startsWith("staging-")) {
                delete(root.resolve(register).resolve(name));
            }
        }
    }

    private Optional<String> currentName(String register) {
        try {
            return Optional.of(Files.readString(root.resolve(register).resolve("CURRENT")).strip());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Edition edition(String register, String name) {
        return read(folder(register, name));
    }

    private static Edition read(Path folder) {
        try {
            return JsonMapper.shared()
                    .readValue(Files.readString(folder.resolve(MANIFEST)), Edition.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path editions(String register) {
        return root.resolve(register).resolve("editions");
    }

    /// `2025-Q4`.
    private static String quarter(LocalDate day) {
        return "%d-Q%d".formatted(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    private static List<String> namesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(Files::isDirectory)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /// Held while a register is written.
    public static final class WriteLock implements AutoCloseable {
        private final FileChannel channel;

        private WriteLock(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
