package be.weefsel.fabric.duck;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.fabric.register.UnreadableRegister;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckTest {
    @TempDir Path folder;
    private Duck duck;

    @BeforeEach
    void open() {
        duck = Duck.open(100, 1, folder.resolve("spill"));
    }

    @AfterEach
    void close() {
        duck.close();
    }

    @Test
    void whatGoesWrongInARowSourceComesOutAsItIs() {
        for (var wrong :
                List.of(
                        new UnreadableRegister("A quote is not closed."),
                        new CancellationException("Cancelled."))) {
            assertThatThrownBy(() -> write(wrong)).isSameAs(wrong);
        }
    }

    @Test
    void aDiskThatWentAwayIsTold() {
        var wrong = new IOException("The disk went away.");

        assertThatThrownBy(() -> write(wrong))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(wrong);
    }

    @Test
    void aMistakeInSqlSaysWhichStatementItWas() {
        assertThatThrownBy(() -> duck.execute("select nothing from nowhere"))
                .isInstanceOf(FabricFailure.class)
                .hasMessageContaining("select nothing from nowhere");
    }

    private void write(Exception wrong) {
        duck.writeParquet(
                "select * from " + duck.rows(failing(wrong)), folder.resolve("rows.parquet"));
    }

    private static RowSource failing(Exception wrong) {
        return new RowSource() {
            @Override
            public List<Column> columns() {
                return List.of(Column.integer("n"));
            }

            @Override
            public int fill(Rows rows) throws IOException {
                switch (wrong) {
                    case IOException io -> throw io;
                    case RuntimeException other -> throw other;
                    default -> throw new IllegalStateException(wrong);
                }
            }
        };
    }
}
