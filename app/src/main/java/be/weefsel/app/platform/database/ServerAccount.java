package be.weefsel.app.platform.database;

import be.weefsel.app.platform.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// As whom PostgreSQL runs, for it refuses to run as root.
///
/// Whoever is not root runs it as themselves. For root it runs in a user namespace of its own,
/// where it is nobody in particular and its files stay root's; where the system has no such
/// namespaces, as a system user that owns the files of the database.
sealed interface ServerAccount {
    /// What stands before the command.
    List<String> prefix();

    /// Lets the server's own folder belong to the server.
    void own(Path folder) throws IOException;

    record Ourselves(List<String> prefix) implements ServerAccount {
        @Override
        public void own(Path folder) {
            // It is ours already.
        }
    }

    record SystemUser(String name, String group) implements ServerAccount {
        @Override
        public List<String> prefix() {
            return List.of(
                    "setpriv", "--reuid=" + name, "--regid=" + group, "--clear-groups", "--");
        }

        @Override
        public void own(Path folder) throws IOException {
            if (Files.getOwner(folder).getName().equals(name)) {
                return;
            }
            var user =
                    folder.getFileSystem()
                            .getUserPrincipalLookupService()
                            .lookupPrincipalByName(name);
            try (var paths = Files.walk(folder)) {
                paths.forEach(path -> changeOwner(path, user));
            }
        }

        private static void changeOwner(Path path, UserPrincipal user) {
            try {
                Files.setOwner(path, user);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    ServerAccount OURSELVES = new Ourselves(List.of());
    ServerAccount OURSELVES_IN_A_NAMESPACE = new Ourselves(List.of("unshare", "--user", "--"));

    /// Users that systems have for this purpose, the best first.
    List<String> SYSTEM_USERS = List.of("postgres", "nobody");

    /// Who once owns the database goes on with it, so that its files never change hands needlessly.
    ///
    /// @param program that the account must be able to run; it lies in the data folder, so that an
    ///   account that can reach it can reach the database
    /// @throws CannotStart when we are root and there is nobody else to be
    static ServerAccount of(Path database, Path program) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return OURSELVES;
        }
        var candidates =
                Stream.concat(
                        formerOwner(database).isPresent()
                                ? Stream.empty()
                                : Stream.of(OURSELVES_IN_A_NAMESPACE),
                        Stream.concat(formerOwner(database).stream(), SYSTEM_USERS.stream())
                                .flatMap(user -> findSystemUser(user).stream()));
        return candidates
                .filter(account -> canRun(account, program))
                .findFirst()
                .orElseThrow(() ->
                        new CannotStart(
                                """
                                PostgreSQL refuses to run as root, and here is neither a user \
                                namespace nor a system user that can read (%s): start Weefsel as an \
                                ordinary user, or set WEEFSEL_DATABASE_URL, _USER and _PASSWORD.\
                                """
                                        .formatted(program.getParent())));
    }

    private static Optional<String> formerOwner(Path database) throws IOException {
        return Files.exists(database)
                ? Optional.of(Files.getOwner(database, LinkOption.NOFOLLOW_LINKS).getName())
                        .filter(owner -> !owner.equals("root"))
                : Optional.empty();
    }

    private static Optional<ServerAccount> findSystemUser(String user) {
        return Program.of("id", "-g", user).output().map(group -> new SystemUser(user, group));
    }

    private static boolean canRun(ServerAccount account, Path program) {
        return Program.of(program.toString(), "--version").as(account).output().isPresent();
    }
}
