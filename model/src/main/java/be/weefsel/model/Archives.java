package be.weefsel.model;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.ar.ArArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// The text files, also compressed ones (`.dz`), in packages of Debian (`.deb`), npm (`.tgz`) and
/// Maven (`.jar`).
final class Archives {
    private Archives() {}

    /// @param wanted whether a file is needed, by its place in the package
    /// @return texts in UTF-8 by place
    static Map<String, String> texts(Path archive, Predicate<String> wanted) throws IOException {
        var name = archive.toString();
        if (name.endsWith(".jar")) {
            return ofZip(archive, wanted);
        }
        try (var file = new BufferedInputStream(Files.newInputStream(archive))) {
            return name.endsWith(".deb")
                    ? ofDebian(file, wanted)
                    : ofTar(new GZIPInputStream(file), wanted);
        }
    }

    private static Map<String, String> ofDebian(InputStream file, Predicate<String> wanted)
            throws IOException {
        var parts = new ArArchiveInputStream(file);
        for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
            if (part.getName().equals("data.tar.xz")) {
                return ofTar(new XZCompressorInputStream(parts), wanted);
            }
        }
        throw new IOException("There is no data.tar.xz in the package.");
    }

    private static Map<String, String> ofTar(InputStream file, Predicate<String> wanted)
            throws IOException {
        var texts = new TreeMap<String, String>();
        var tar = new TarArchiveInputStream(file);
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            if (entry.isFile() && wanted.test(entry.getName())) {
                texts.put(
                        entry.getName(),
                        new String(content(entry.getName(), tar), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static byte[] content(String name, InputStream file) throws IOException {
        return name.endsWith(".dz")
                ? new GZIPInputStream(file).readAllBytes()
                : file.readAllBytes();
    }

    private static Map<String, String> ofZip(Path archive, Predicate<String> wanted)
            throws IOException {
        var texts = new TreeMap<String, String>();
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : zip.stream().filter(it -> wanted.test(it.getName())).toList()) {
                try (var content = zip.getInputStream(entry)) {
                    texts.put(
                            entry.getName(),
                            new String(content.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }
}
