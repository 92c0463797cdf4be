package be.weefsel.app.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/// Which Weefsel this is, as the build wrote it into the jar.
///
/// @param commit of the source; empty when it was built from an archive of the source
/// @param committedAt when that commit was made, in the time of Greenwich
public record Build(String version, Optional<String> commit, Optional<String> committedAt) {

    public static Build ofThisWeefsel() {
        var build = properties("/META-INF/build-info.properties");
        var git = properties("/git.properties");
        return new Build(
                build.getProperty("build.version", "(unpackaged)"),
                Optional.ofNullable(git.getProperty("git.commit.id.abbrev")),
                Optional.ofNullable(git.getProperty("git.commit.time")));
    }

    private static Properties properties(String resource) {
        var properties = new Properties();
        try (var file = Build.class.getResourceAsStream(resource)) {
            if (file != null) {
                properties.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /// `0.1.0 (f8f51f6a2b3c, 2026-11-24T12:38:10Z)`
    @Override
    public String toString() {
        return commit.map(id -> "%s (%s, %s)".formatted(version, id, committedAt.orElse("?")))
                .orElse(version);
    }
}
