package be.weefsel.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Somebody who gives commands in a folder, and reads what comes back.
public final class Console {
    private final Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    public Console(Path folder) {
        this.folder = folder;
    }

    public void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    /// @param words names of CSV files are those in the folder
    /// @return the exit code
    public int give(String... words) {
        var whole =
                Arrays.stream(words)
                        .map(word -> word.endsWith(".csv") ? folder.resolve(word).toString() : word)
                        .toArray(String[]::new);
        return Weefsel.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(whole);
    }

    public String out() {
        return out.toString();
    }

    public String err() {
        return err.toString();
    }
}
