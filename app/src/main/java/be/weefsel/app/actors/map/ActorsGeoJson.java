package be.weefsel.app.actors.map;

import be.weefsel.app.actors.Directory;
import be.weefsel.app.actors.Membership;
import be.weefsel.app.openness.GeoJson;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.Areas;
import be.weefsel.app.vocabulary.map.Outlines;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/// The map of the actors as anyone may take it along: municipalities of the region, and who was
/// found in the directory. No personal data.
@Component
public class ActorsGeoJson {
    private static final String PLACES =
            "Middle of the municipality. Centres of West Flanders: © OpenStreetMap contributors,"
                    + " ODbL 1.0";

    private final Areas areas;
    private final Outlines outlines;

    ActorsGeoJson(Areas areas, Outlines outlines) {
        this.areas = areas;
        this.outlines = outlines;
    }

    /// Actors of which nobody knows the place are left out.
    public GeoJson of(Directory found, LocalDate day, Frame frame) {
        var about = new LinkedHashMap<String, String>();
        about.put("day", day.toString());
        about.put("licence_of_shapes", Outlines.LICENCE);
        about.put("source_of_places", PLACES);
        var map = new GeoJson(about);
        MunicipalityShape.on(day, frame, areas, outlines)
                .forEach(shape -> map.area(shape.outline(), propertiesOf(shape)));
        for (var entry : found.entries()) {
            entry.organisation()
                    .location()
                    .point()
                    .ifPresent(point -> map.place(point, propertiesOf(entry)));
        }
        return map;
    }

    private static Map<String, Object> propertiesOf(MunicipalityShape shape) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("what", "municipality");
        properties.put("code", shape.area().code());
        putName(properties, shape.area().name());
        properties.put("sub_region", shape.subRegion());
        properties.put("shape_of", shape.outline().code());
        return properties;
    }

    private static Map<String, Object> propertiesOf(Directory.Entry entry) {
        var organisation = entry.organisation();
        var properties = new LinkedHashMap<String, Object>();
        properties.put("what", "actor");
        properties.put("key", organisation.key());
        putName(properties, organisation.name());
        properties.put("kind", organisation.kind().code());
        properties.put("municipality", organisation.location().town());
        properties.put("nis", organisation.location().municipality().orElse(""));
        properties.put("country", organisation.location().country());
        properties.put(
                "clusters",
                entry.memberships().stream().map(Membership::cluster).distinct().toList());
        properties.put("offers", entry.offers().size());
        properties.put("fictional", organisation.fictional());
        properties.put("illustrative", new TreeSet<>(organisation.illustrative()));
        return properties;
    }

    private static void putName(Map<String, Object> properties, TranslatedText name) {
        for (var language : Language.values()) {
            properties.put("name_" + language.code(), name.exactly(language));
        }
    }
}
