package be.weefsel.fabric.register;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/// Tells how many bytes were read, block by block. It does not tell of single bytes.
public final class CountedStream extends FilterInputStream {
    private final LongConsumer counted;

    /// @param counted hears of each block; called by the thread that reads
    public CountedStream(InputStream in, LongConsumer counted) {
        super(in);
        this.counted = counted;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            counted.accept(read);
        }
        return read;
    }
}
