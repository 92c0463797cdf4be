package be.weefsel.fabric.register.kbo;

import be.weefsel.fabric.register.CsvBytes;
import be.weefsel.fabric.register.MunicipalityFinder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the municipality of an address. The register has some thousand different ways to write a
/// place, and millions of addresses: each way is looked up once.
final class KboPlaces {
    private static final class Found {
        private final byte[] zip;
        private final byte[] dutch;
        private final byte[] french;
        private final int municipality;
        private final @Nullable Found next;

        Found(
                CsvBytes csv,
                int zip,
                int dutch,
                int french,
                int municipality,
                @Nullable Found next) {
            this.zip = csv.bytes(zip);
            this.dutch = csv.bytes(dutch);
            this.french = csv.bytes(french);
            this.municipality = municipality;
            this.next = next;
        }
    }

    private final MunicipalityFinder municipalities;
    private final Map<Integer, Found> byHash = new HashMap<>();

    KboPlaces(MunicipalityFinder municipalities) {
        this.municipalities = municipalities;
    }

    /// @return the NIS code of a municipality of today, 0 when it is not known
    int find(CsvBytes csv, int zip, int dutch, int french) {
        int hash = 31 * (31 * csv.hash(zip) + csv.hash(dutch)) + csv.hash(french);
        var first = byHash.get(hash);
        for (var found = first; found != null; found = found.next) {
            if (csv.holds(zip, found.zip)
                    && csv.holds(dutch, found.dutch)
                    && csv.holds(french, found.french)) {
                return found.municipality;
            }
        }
        int municipality =
                municipalities
                        .find(csv.text(zip), List.of(csv.text(dutch), csv.text(french)))
                        .map(Integer::parseInt)
                        .orElse(0);
        byHash.put(hash, new Found(csv, zip, dutch, french, municipality, first));
        return municipality;
    }
}
