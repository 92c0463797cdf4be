package be.weefsel.fabric;

import be.weefsel.fabric.register.Classification;
import be.weefsel.fabric.register.Progress;
import be.weefsel.fabric.register.own.Options;
import be.weefsel.fabric.register.own.OwnRegister;
import be.weefsel.fabric.store.Edition;
import be.weefsel.fabric.store.FabricStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// A register that somebody kept from quarter to quarter, as tables with a row for each unit.
public final class Quarters {
    public static final String REGISTER = "region";
    private static final String HEADER =
            "unit,enterprise,name,natural person,municipality,sector,employees\n";

    private final Path folder;
    private final FabricStore store;

    public Quarters(Path folder) {
        this.folder = folder;
        store = new FabricStore(folder.resolve("store"));
    }

    public FabricStore store() {
        return store;
    }

    /// @param rows unit, enterprise, name, natural person, municipality, sector, employees
    public Edition read(LocalDate day, Classification classification, String rows) {
        var file = folder.resolve(day + ".csv");
        try {
            Files.writeString(file, HEADER + rows);
            return new OwnRegister(
                            store,
                            Clock.fixed(Instant.parse("2026-01-05T08:00:00Z"), ZoneOffset.UTC),
                            100)
                    .read(
                            file,
                            new Options(
                                    REGISTER,
                                    "BE",
                                    classification,
                                    "The region, CC0",
                                    Optional.of(day),
                                    Optional.empty(),
                                    true),
                            Progress.SILENT)
                    .edition();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
