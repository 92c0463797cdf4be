package be.weefsel.fabric.register;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/// An entry of a zip, compared at its end with the checksum that the zip holds: the JDK does not.
final class CheckedEntry extends FilterInputStream {
    private final ZipEntry entry;
    private final CRC32 checksum = new CRC32();

    CheckedEntry(InputStream in, ZipEntry entry) {
        super(in);
        this.entry = entry;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read;
        try {
            read = super.read(bytes, offset, length);
        } catch (ZipException | java.io.EOFException e) {
            throw new UnreadableRegister(damaged(), e);
        }
        if (read > 0) {
            checksum.update(bytes, offset, read);
        } else if (read < 0 && entry.getCrc() >= 0 && checksum.getValue() != entry.getCrc()) {
            throw new UnreadableRegister(damaged());
        }
        return read;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    private String damaged() {
        return "%s is damaged inside the zip. Fetch the zip again.".formatted(entry.getName());
    }
}
