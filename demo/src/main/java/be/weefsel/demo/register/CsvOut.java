package be.weefsel.demo.register;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/// Rows as KBO Open Data writes them: texts in double quotes, days without, nothing at all for what
/// there is not; lines end in LF.
final class CsvOut {
    private static final int BUFFER = 1 << 16;
    private static final int FIRST_WITH_THREE_DOTS = 20_000_000;

    private final OutputStream out;
    private byte[] buffer = new byte[BUFFER + (1 << 12)];
    private int length;
    private boolean isFirst = true;

    CsvOut(OutputStream out) {
        this.out = out;
    }

    /// @param columns the names of all columns
    void header(String... columns) {
        for (var column : columns) {
            text(column);
        }
        end();
    }

    /// @return this, as do the others that write a field
    CsvOut text(String text) {
        separate();
        put('"');
        raw(text.indexOf('"') < 0 ? text : text.replace("\"", "\"\""));
        put('"');
        return this;
    }

    /// No value.
    CsvOut none() {
        separate();
        return this;
    }

    CsvOut whole(int number) {
        separate();
        raw(Integer.toString(number));
        return this;
    }

    /// @param day counted from 1 January 1970
    CsvOut day(int day) {
        separate();
        var date = LocalDate.ofEpochDay(day);
        digits(date.getDayOfMonth(), 2);
        put('-');
        digits(date.getMonthValue(), 2);
        put('-');
        digits(date.getYear(), 4);
        return this;
    }

    /// @param number first eight digits; the other two are $97 - (n \bmod 97)$. Written as
    ///   `0200.065.765`, and `2.000.002.067` when it is a unit or a branch
    CsvOut number(int number) {
        separate();
        put('"');
        long all = number * 100L + 97 - number % 97;
        if (number >= FIRST_WITH_THREE_DOTS) {
            digits(all / 1_000_000_000, 1);
            put('.');
            digits(all / 1_000_000 % 1000, 3);
        } else {
            digits(all / 1_000_000, 4);
        }
        put('.');
        digits(all / 1000 % 1000, 3);
        put('.');
        digits(all % 1000, 3);
        put('"');
        return this;
    }

    /// Whole rows that were written elsewhere.
    void rows(byte[] rows) {
        room(rows.length);
        System.arraycopy(rows, 0, buffer, length, rows.length);
        length += rows.length;
    }

    void end() {
        put('\n');
        isFirst = true;
        if (length >= BUFFER) {
            flush();
        }
    }

    void flush() {
        try {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        length = 0;
    }

    private void separate() {
        if (!isFirst) {
            put(',');
        }
        isFirst = false;
    }

    private void digits(long number, int count) {
        room(count);
        long rest = number;
        for (int i = count - 1; i >= 0; i--) {
            buffer[length + i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += count;
    }

    private void raw(String text) {
        int characters = text.length();
        room(3 * characters);
        for (int i = 0; i < characters; i++) {
            char c = text.charAt(i);
            if (c >= 128) {
                var rest = text.substring(i).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(rest, 0, buffer, length, rest.length);
                length += rest.length;
                return;
            }
            buffer[length++] = (byte) c;
        }
    }

    private void put(char c) {
        room(1);
        buffer[length++] = (byte) c;
    }

    private void room(int more) {
        if (length + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length + more);
        }
    }
}
