package be.weefsel.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// A package of one version, that is fetched once by the client of its registry and then kept.
///
/// @param file its name in the work folder
/// @param sha256 of the file, in hexadecimal
/// @param command of the client, to be run in the work folder; where it says `{work}`, it gets the
///   whole path of that
record Download(String file, String sha256, List<String> command) {
    private static final String WORK = "{work}";

    Download {
        command = List.copyOf(command);
    }

    static Download debian(String name, String version, String sha256) {
        return new Download(
                "%s_%s_all.deb".formatted(name, version.replace(":", "%3a")),
                sha256,
                List.of("apt-get", "download", name + "=" + version));
    }

    static Download npm(String name, String version, String sha256) {
        return new Download(
                "%s-%s.tgz".formatted(name.replace("@", "").replace("/", "-"), version),
                sha256,
                List.of("npm", "pack", "--silent", name + "@" + version));
    }

    /// @param maven the command of Maven, since the project brings its own
    static Download maven(Path maven, String group, String name, String version, String sha256) {
        return new Download(
                "%s-%s.jar".formatted(name, version),
                sha256,
                List.of(
                        maven.toString(),
                        "--batch-mode",
                        "--quiet",
                        "-f",
                        maven.resolveSibling("pom.xml").toString(),
                        "-N",
                        "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy",
                        "-Dartifact=%s:%s:%s".formatted(group, name, version),
                        "-DoutputDirectory=" + WORK));
    }

    /// @throws CannotBuild when it is not there and cannot be fetched, or is another file
    Path into(Path work) {
        var path = work.resolve(file);
        try {
            if (!Files.exists(path)) {
                fetch(work);
            }
            if (!Files.exists(path)) {
                throw missing(work);
            }
            var found = sha256(path);
            if (!found.equals(sha256)) {
                throw new CannotBuild(
                        "%s has the SHA-256 %s instead of %s: remove it and try again."
                                .formatted(path, found, sha256));
            }
            return path;
        } catch (IOException e) {
            throw missing(work);
        }
    }

    private void fetch(Path work) throws IOException {
        System.err.printf("Fetching %s ...%n", file);
        var folder = work.toAbsolutePath().toString();
        var process =
                new ProcessBuilder(command.stream().map(it -> it.replace(WORK, folder)).toList())
                        .directory(work.toFile())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }

    private CannotBuild missing(Path work) {
        return new CannotBuild(
                """
                %s could not be fetched by "%s". Put that file, with the SHA-256 %s, into %s and \
                try again; old Debian packages are kept at snapshot.debian.org.\
                """
                        .formatted(file, String.join(" ", command), sha256, work));
    }

    static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
