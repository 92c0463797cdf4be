package be.weefsel.app;

import be.weefsel.app.platform.CannotStart;
import be.weefsel.fabric.Fabric;
import be.weefsel.fabric.NoFabric;
import be.weefsel.fabric.area.AreaBook;
import be.weefsel.fabric.area.UnknownArea;
import be.weefsel.fabric.register.UnreadableRegister;
import be.weefsel.fabric.relatedness.NoPortfolios;
import be.weefsel.fabric.store.FabricStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the registers lie that a command works on, and with which areas.
final class FabricPlace {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "where registers are kept (default: fabric in the data folder)")
    private @Nullable Path folder;

    @Option(
            names = "--areas",
            paramLabel = "CSV",
            description =
                    "area sets of your own: set,key,members (codes of areas, with | between them),"
                            + " and if you like name_nl,name_fr,name_en,valid_from,valid_to")
    private @Nullable Path sets;

    FabricStore store() {
        return new FabricStore(path());
    }

    private Path path() {
        return Optional.ofNullable(folder).orElseGet(() -> Place.fabric(System.getenv()));
    }

    Fabric open() {
        return telling(() -> Fabric.open(store(), areas(), path().resolve("spill")));
    }

    AreaBook areas() {
        var areas = AreaBook.ofWeefsel();
        if (sets == null) {
            return areas;
        }
        try (var in = Files.newBufferedReader(sets, StandardCharsets.UTF_8)) {
            return areas.with(in);
        } catch (IOException e) {
            throw new CannotStart("The area sets (%s) cannot be read: %s".formatted(sets, e), e);
        }
    }

    /// What a user can mend becomes a sentence.
    static <T> T telling(Supplier<T> work) {
        try {
            return work.get();
        } catch (NoFabric e) {
            throw new CannotStart(
                    "No register has been imported here yet. Import one first: fabric import"
                            + " --register kbo FILE",
                    e);
        } catch (UnknownArea | UnreadableRegister | NoPortfolios e) {
            throw new CannotStart(String.valueOf(e.getMessage()), e);
        } catch (UncheckedIOException e) {
            throw new CannotStart(
                    "The files cannot be read or written: %s".formatted(e.getCause()), e);
        }
    }
}
