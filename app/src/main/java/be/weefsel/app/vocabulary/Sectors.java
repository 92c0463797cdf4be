package be.weefsel.app.vocabulary;

import be.weefsel.app.vocabulary.store.SectorStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The branches of economic activity, edition by edition.
@Component
public class Sectors {
    private final SectorStore store;

    Sectors(SectorStore store) {
        this.store = store;
    }

    public List<Sector> listSectors(SectorClassification classification) {
        return store.sectorsOf(classification);
    }

    public Optional<Sector> findSector(SectorClassification classification, String code) {
        return store.findSector(classification, code);
    }

    /// The sector itself, then ever wider ones up to its section. Empty when there is no such code.
    public List<Sector> withWider(SectorClassification classification, String code) {
        var found = new ArrayList<Sector>();
        var next = findSector(classification, code);
        while (next.isPresent()) {
            var sector = next.get();
            found.add(sector);
            next = sector.parent().flatMap(parent -> findSector(classification, parent));
        }
        return List.copyOf(found);
    }

    /// The codes of NACE-BEL 2025 that take over a code of 2008. Empty when it was split up in a
    /// way that a code alone cannot tell.
    public List<String> codes2025Of(String code2008) {
        return store.codes2025Of(code2008);
    }
}
