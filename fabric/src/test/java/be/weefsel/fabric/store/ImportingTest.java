package be.weefsel.fabric.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.fabric.register.Finding;
import be.weefsel.fabric.register.ImportReport;
import be.weefsel.fabric.register.Progress;
import be.weefsel.fabric.register.UnreadableRegister;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportingTest {
    @TempDir Path root;
    private FabricStore store;

    @BeforeEach
    void open() {
        store = new FabricStore(root);
    }

    @Test
    void whatIsInOrderIsPublished() throws IOException {
        assertThat(run(1, 0).isPublished()).isTrue();
        assertThat(store.current("own").orElseThrow().extract()).isEqualTo(1);
    }

    @Test
    void whatIsNotInOrderIsKeptUnderItsNameAndTheOneBeforeHolds() throws IOException {
        run(1, 0);

        assertThat(run(2, 50).isPublished()).isFalse();
        assertThat(store.current("own").orElseThrow().extract()).isEqualTo(1);
        assertThat(store.editionsOf("own")).containsExactly("0001", "0002");
    }

    @Test
    void whatFailsLeavesEverythingAsItWas() throws IOException {
        run(1, 0);

        assertThatThrownBy(() ->
                        Importing.run(
                                store,
                                "own",
                                Progress.SILENT,
                                staged -> {
                                    Files.writeString(staged.resolve("half"), "of it");
                                    throw new UncheckedIOException(
                                            new IOException("No space left on device"));
                                }))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
        assertThat(store.current("own").orElseThrow().extract()).isEqualTo(1);
        assertThat(store.editionsOf("own")).containsExactly("0001");
        try (var left = Files.list(root.resolve("own"))) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("staging-"));
        }
    }

    @Test
    void onlyOneImportsAtATime() throws IOException {
        Importing.run(
                store,
                "own",
                Progress.SILENT,
                staged -> {
                    assertThatThrownBy(() -> run(2, 0))
                            .isInstanceOf(UnreadableRegister.class)
                            .hasMessageContaining("Another import of own is running");
                    Files.writeString(staged.resolve("unit.parquet"), "units");
                    return edition(1, 0);
                });
        assertThat(run(2, 0).isPublished()).isTrue();
    }

    private Imported run(int extract, long duplicates) throws IOException {
        return Importing.run(
                store,
                "own",
                Progress.SILENT,
                staged -> {
                    Files.writeString(staged.resolve("unit.parquet"), "units");
                    return edition(extract, duplicates);
                });
    }

    private static Edition edition(int extract, long duplicates) {
        return new Edition(
                "own",
                "%04d".formatted(extract),
                "The region",
                "BE",
                extract,
                LocalDate.of(2025, 11, 3),
                "nace-bel-2025",
                Optional.empty(),
                false,
                Optional.empty(),
                Map.of(),
                1,
                Instant.parse("2025-11-04T06:00:00Z"),
                new ImportReport(
                        Map.of("units.csv", 100L),
                        duplicates == 0
                                ? List.of()
                                : List.of(
                                        new ImportReport.Line(
                                                "units.csv",
                                                Finding.DUPLICATE,
                                                duplicates,
                                                List.of(2L)))));
    }
}
