package be.weefsel.fabric.register;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Reads CSV (RFC 4180: commas, double quotes, line breaks inside quotes; LF or CRLF) without
/// making a text of each field, for files of gigabytes. Fields are looked at where they lie.
///
/// For everything smaller FastCSV is the better choice.
public final class CsvBytes implements Closeable {
    private static final int BLOCK = 1 << 18;

    private final String name;
    private final InputStream in;
    private byte[] buffer = new byte[2 * BLOCK];
    private int position;
    private int limit;
    private boolean ended;
    private int[] from = new int[16];
    private int[] to = new int[16];
    private boolean[] doubled = new boolean[16];
    private int fields;
    private long records;

    /// @param name of the file, for messages
    public CsvBytes(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    /// Goes to the next record.
    ///
    /// @return whether there is one
    /// @throws UnreadableRegister when quotes do not fit together
    public boolean next() throws IOException {
        while (true) {
            int end = parse();
            if (end >= 0) {
                boolean any = end > position || fields > 0;
                position = end;
                if (any) {
                    records++;
                }
                return any;
            }
            readMore();
        }
    }

    /// Of the file.
    public String name() {
        return name;
    }

    /// How many records were read, the header included.
    public long records() {
        return records;
    }

    public int fields() {
        return fields;
    }

    /// Length in bytes, as written: two quotes inside quotes count as two.
    public int length(int field) {
        return field < fields ? to[field] - from[field] : 0;
    }

    /// Nothing between the commas, or an empty text between quotes.
    public boolean isEmpty(int field) {
        return length(field) == 0;
    }

    /// @param index from 0, less than the length
    public byte at(int field, int index) {
        return buffer[from[field] + index];
    }

    public String text(int field) {
        if (field >= fields) {
            return "";
        }
        var text = new String(buffer, from[field], to[field] - from[field], StandardCharsets.UTF_8);
        return doubled[field] ? text.replace("\"\"", "\"") : text;
    }

    /// The field as a number without sign; -1 when it is empty, is none or has more than 9 digits.
    public int number(int field) {
        int length = length(field);
        if (length == 0 || length > 9) {
            return -1;
        }
        int number = 0;
        for (int i = from[field]; i < to[field]; i++) {
            int digit = buffer[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /// A number that tells texts of some fields apart, well enough to look them up in a table that
    /// then compares them.
    public int hash(int field) {
        int hash = 7;
        if (field < fields) {
            for (int i = from[field]; i < to[field]; i++) {
                hash = 31 * hash + buffer[i];
            }
        }
        return hash;
    }

    public boolean holds(int field, byte[] text) {
        int length = length(field);
        return length == text.length
                && (length == 0
                        || Arrays.equals(buffer, from[field], to[field], text, 0, text.length));
    }

    public byte[] bytes(int field) {
        return field < fields ? Arrays.copyOfRange(buffer, from[field], to[field]) : new byte[0];
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /// @return where the record ends, after its line break, or -1 when it is not all there yet. At
    ///   the end of the file, where it began and no fields
    private int parse() {
        fields = 0;
        int p = position;
        if (p == limit) {
            return ended ? p : -1;
        }
        while (true) {
            p = p < limit && buffer[p] == '"' ? quoted(p + 1) : plain(p);
            if (p < 0) {
                return -1;
            }
            if (p == limit) {
                return ended ? p : -1;
            }
            byte after = buffer[p];
            if (after == ',') {
                p++;
            } else if (after == '\n') {
                return p + 1;
            } else if (after == '\r' && p + 1 < limit && buffer[p + 1] == '\n') {
                return p + 2;
            } else if (after == '\r' && p + 1 == limit && !ended) {
                return -1;
            } else {
                throw new UnreadableRegister(
                        ("%s, record %d: something stands behind a closing quote. Is the file"
                                        + " complete?")
                                .formatted(name, records + 1));
            }
        }
    }

    private int plain(int start) {
        int p = start;
        while (p < limit && buffer[p] != ',' && buffer[p] != '\n' && buffer[p] != '\r') {
            p++;
        }
        if (p == limit && !ended) {
            return -1;
        }
        add(start, p, false);
        return p;
    }

    private int quoted(int start) {
        boolean twice = false;
        int p = start;
        while (true) {
            while (p < limit && buffer[p] != '"') {
                p++;
            }
            if (p == limit) {
                if (ended) {
                    throw new UnreadableRegister(
                            "%s, record %d: a quote is not closed. Is the file complete?"
                                    .formatted(name, records + 1));
                }
                return -1;
            }
            if (p + 1 == limit && !ended) {
                return -1;
            }
            if (p + 1 < limit && buffer[p + 1] == '"') {
                twice = true;
                p += 2;
            } else {
                add(start, p, twice);
                return p + 1;
            }
        }
    }

    private void add(int start, int end, boolean twice) {
        if (fields == from.length) {
            from = Arrays.copyOf(from, 2 * fields);
            to = Arrays.copyOf(to, 2 * fields);
            doubled = Arrays.copyOf(doubled, 2 * fields);
        }
        from[fields] = start;
        to[fields] = end;
        doubled[fields] = twice;
        fields++;
    }

    private void readMore() throws IOException {
        int kept = limit - position;
        if (position > 0) {
            System.arraycopy(buffer, position, buffer, 0, kept);
            position = 0;
            limit = kept;
        }
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * limit);
        }
        int read = in.read(buffer, limit, Math.min(BLOCK, buffer.length - limit));
        if (read < 0) {
            ended = true;
        } else {
            limit += read;
        }
    }
}
