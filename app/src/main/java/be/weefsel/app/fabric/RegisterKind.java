package be.weefsel.app.fabric;

import be.weefsel.fabric.register.Classification;
import be.weefsel.fabric.register.Progress;
import be.weefsel.fabric.register.kbo.Kbo;
import be.weefsel.fabric.register.own.OwnRegister;
import be.weefsel.fabric.register.sirene.Sirene;
import be.weefsel.fabric.store.FabricStore;
import be.weefsel.fabric.store.Imported;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A register that Weefsel can read.
public enum RegisterKind {
    /// KBO Open Data of Belgium, all of it or an update; the second file has jobs of units.
    KBO {
        @Override
        Imported read(ImportOrder order, FabricStore store, Clock clock, Progress progress)
                throws IOException {
            return new Kbo(store, clock, MEMORY_MEGABYTES)
                    .read(
                            order.file(),
                            new be.weefsel.fabric.register.kbo.Options(
                                    false,
                                    order.second(),
                                    order.purposeOfPersonalData(),
                                    order.isSynthetic()),
                            progress);
        }
    },
    /// `StockEtablissement` of Sirene, France; the second file is `StockUniteLegale`. Names are
    /// those of legal persons only.
    SIRENE {
        @Override
        Imported read(ImportOrder order, FabricStore store, Clock clock, Progress progress)
                throws IOException {
            return new Sirene(store, clock, MEMORY_MEGABYTES)
                    .read(
                            order.file(),
                            new be.weefsel.fabric.register.sirene.Options(
                                    order.second(),
                                    Set.of(),
                                    Optional.empty(),
                                    order.isSynthetic()),
                            progress);
        }
    },
    /// A table of one's own, one row for each unit.
    OWN {
        @Override
        Imported read(ImportOrder order, FabricStore store, Clock clock, Progress progress)
                throws IOException {
            var own = order.own().orElseThrow();
            return new OwnRegister(store, clock, MEMORY_MEGABYTES)
                    .read(
                            order.file(),
                            new be.weefsel.fabric.register.own.Options(
                                    own.name(),
                                    own.country(),
                                    Classification.of(own.classification()),
                                    own.source(),
                                    Optional.empty(),
                                    order.purposeOfPersonalData(),
                                    order.isSynthetic()),
                            progress);
        }
    };

    private static final int MEMORY_MEGABYTES = 400;

    /// As it stands in forms and the database.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException when there is no such register
    public static RegisterKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    abstract Imported read(ImportOrder order, FabricStore store, Clock clock, Progress progress)
            throws IOException;
}
