package be.weefsel.app.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/// Which Weefsel this is, as the build wrote it into the jar.
public record Build(String version) {

    public static Build ofThisWeefsel() {
        var build = new Properties();
        try (var file = Build.class.getResourceAsStream("/META-INF/build-info.properties")) {
            if (file != null) {
                build.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Build(build.getProperty("build.version", "(unpackaged)"));
    }
}
