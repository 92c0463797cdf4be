package be.weefsel.app.fabric.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;

/// A form with files of any size, read from the wire to the disk. A file has its name once all of
/// it is there.
///
/// @param files by the field in which they were chosen
record UploadedForm(Map<String, String> fields, Map<String, Path> files) {
    private static final int LONGEST_FIELD = 10_000;

    /// What must stay free on the disk.
    private static final long SPARE_BYTES = 200_000_000;

    UploadedForm {
        fields = Map.copyOf(fields);
        files = Map.copyOf(files);
    }

    /// What came of reading it.
    sealed interface Reading {
        record Read(UploadedForm form) implements Reading {}

        record TooLarge() implements Reading {}

        /// @param free bytes
        record NoRoom(long free) implements Reading {}

        /// The line broke, or it is no form with files.
        record Broken() implements Reading {}
    }

    String field(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    Optional<Path> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /// @param folder where files go; made if need be
    /// @param mostBytes of the whole form
    static Reading read(HttpServletRequest request, Path folder, long mostBytes)
            throws IOException {
        Files.createDirectories(folder);
        long free = Files.getFileStore(folder).getUsableSpace();
        if (request.getContentLengthLong() > mostBytes) {
            readOn(request);
            return new Reading.TooLarge();
        }
        if (request.getContentLengthLong() > free - SPARE_BYTES) {
            readOn(request);
            return new Reading.NoRoom(free);
        }
        try {
            return new Reading.Read(readParts(request, folder, mostBytes));
        } catch (FileUploadException e) {
            return new Reading.Broken();
        } catch (IOException e) {
            long left = Files.getFileStore(folder).getUsableSpace();
            readOn(request);
            return left < SPARE_BYTES ? new Reading.NoRoom(left) : new Reading.Broken();
        }
    }

    /// A browser shows an answer only once it has sent everything.
    private static void readOn(HttpServletRequest request) {
        try {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            return; // Nobody is there any more.
        }
    }

    private static UploadedForm readParts(HttpServletRequest request, Path folder, long mostBytes)
            throws IOException, FileUploadException {
        var upload = new FileUpload();
        upload.setSizeMax(mostBytes);
        var parts = upload.getItemIterator(new ServletRequestContext(request));
        var fields = new HashMap<String, String>();
        var files = new HashMap<String, Path>();
        while (parts.hasNext()) {
            var part = parts.next();
            if (part.isFormField()) {
                fields.put(part.getFieldName(), text(part));
            } else {
                var name = safe(part.getName());
                if (!name.isEmpty()) {
                    files.put(part.getFieldName(), keep(part, folder, name));
                }
            }
        }
        return new UploadedForm(fields, files);
    }

    private static String text(FileItemStream part) throws IOException {
        try (InputStream in = part.openStream()) {
            return new String(in.readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8);
        }
    }

    private static Path keep(FileItemStream part, Path folder, String name) throws IOException {
        var arriving = Files.createTempFile(folder, ".arriving-", "");
        try {
            try (InputStream in = part.openStream()) {
                Files.copy(in, arriving, StandardCopyOption.REPLACE_EXISTING);
            }
            return Files.move(
                    arriving,
                    folder.resolve(name),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(arriving);
        }
    }

    /// A browser may send a whole path, and somebody else anything.
    static String safe(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.replaceAll("[^A-Za-z0-9._-]", "_").replaceAll("^\\.+", "");
    }
}
