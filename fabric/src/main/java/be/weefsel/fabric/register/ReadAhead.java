package be.weefsel.fabric.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/// Reads another stream a few blocks ahead in a thread of its own, so that unpacking and parsing
/// use a core each. What goes wrong there is thrown here.
public final class ReadAhead extends InputStream {
    private static final int BLOCK = 1 << 18;
    private static final int BLOCKS = 4;

    private sealed interface Item {}

    private static final class Block implements Item {
        private final byte[] bytes = new byte[BLOCK];
        private int length;
        private int position;

        /// @return whether there was something
        boolean fill(InputStream in) throws IOException {
            position = 0;
            length = in.readNBytes(bytes, 0, BLOCK);
            return length > 0;
        }

        int take(byte[] into, int offset, int most) {
            int taken = Math.min(most, length - position);
            System.arraycopy(bytes, position, into, offset, taken);
            position += taken;
            return taken;
        }
    }

    private record Failure(Throwable cause) implements Item {}

    private record End() implements Item {}

    private final BlockingQueue<Item> full = new ArrayBlockingQueue<>(BLOCKS + 1);
    private final BlockingQueue<Block> free = new ArrayBlockingQueue<>(BLOCKS);
    private final InputStream in;
    private final Thread reader;
    private @Nullable Item current;

    public ReadAhead(InputStream in) {
        this.in = in;
        for (int i = 0; i < BLOCKS; i++) {
            free.add(new Block());
        }
        reader = Thread.ofPlatform().daemon().name("read ahead").start(this::readAll);
    }

    private void readAll() {
        try {
            while (true) {
                var block = free.take();
                if (!block.fill(in)) {
                    full.put(new End());
                    return;
                }
                full.put(block);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            // Room for it is left by the number of blocks.
            full.add(new Failure(e));
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (true) {
            if (current == null) {
                current = take();
            }
            switch (current) {
                case Block block -> {
                    int taken = block.take(bytes, offset, length);
                    if (taken > 0) {
                        return taken;
                    }
                    free.add(block);
                    current = null;
                }
                case Failure(UnreadableRegister cause) -> throw cause;
                case Failure(Throwable cause) ->
                        throw new IOException("Reading failed: " + cause.getMessage(), cause);
                case End() -> {
                    return -1;
                }
            }
        }
    }

    private Item take() throws InterruptedIOException {
        try {
            return full.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public void close() throws IOException {
        reader.interrupt();
        in.close();
    }
}
