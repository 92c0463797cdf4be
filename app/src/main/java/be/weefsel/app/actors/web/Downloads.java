package be.weefsel.app.actors.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Files that one takes along.
public final class Downloads {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=utf-8");
    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private Downloads() {}

    public static ResponseEntity<byte[]> csv(byte[] file, String name) {
        return file(file, CSV, name + ".csv");
    }

    public static ResponseEntity<byte[]> xlsx(byte[] file, String name) {
        return file(file, XLSX, name + ".xlsx");
    }

    static ResponseEntity<byte[]> file(byte[] file, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(file);
    }
}
