package be.weefsel.app.actors.web;

import be.weefsel.app.actors.Location;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.vocabulary.Area;
import be.weefsel.app.vocabulary.AreaLevel;
import be.weefsel.app.vocabulary.Areas;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The fields of a form that say where something is.
@Component
class LocationForm {
    static final String MUNICIPALITY = "municipality";
    static final String TOWN = "town";
    static final String COUNTRY = "country";

    /// Where the actors of a network on a border are.
    private static final List<String> COUNTRIES = List.of("BE", "NL", "FR", "DE", "LU", "GB");

    private final Areas areas;

    LocationForm(Areas areas) {
        this.areas = areas;
    }

    static FilledFields fill(FilledFields fields, Location location) {
        return fields.value(MUNICIPALITY, location.municipality())
                .value(TOWN, location.town())
                .value(COUNTRY, location.country());
    }

    /// What can be chosen today, and what stands in the fields: a municipality that is no more, or
    /// a country further away, is not lost when somebody changes something else.
    FieldChoices offer(FieldChoices choices, FormFields fields, Names.OfPage words) {
        var today =
                areas.areasOn(words.frame().today()).stream()
                        .filter(area -> area.level() == AreaLevel.MUNICIPALITY);
        var before = fields.find(MUNICIPALITY).flatMap(areas::findArea);
        var municipalities = Stream.concat(today, before.stream()).distinct().toList();
        var countries = new LinkedHashSet<>(COUNTRIES);
        fields.find(COUNTRY).filter(LocationForm::isCountry).ifPresent(countries::add);
        return choices.addSorted(
                        MUNICIPALITY, municipalities, Area::code, area -> words.in(area.name()))
                .add(COUNTRY, countries, code -> code, words::country);
    }

    private static boolean isCountry(String code) {
        return code.matches("[A-Z]{2}");
    }

    /// The town is called after its municipality unless something else was typed. Who stays in the
    /// municipality keeps the place on the map; who moves comes in the middle of the new one.
    ///
    /// @param before where it was; empty for something new
    /// @return empty when something is wrong, which is then told in the fields
    Optional<Location> read(FormFields fields, Optional<Location> before) {
        var municipality = fields.find(MUNICIPALITY).flatMap(areas::findArea);
        var town =
                fields.find(TOWN)
                        .or(() -> municipality.map(area -> area.name().in(Language.NL).text()));
        if (town.isEmpty()) {
            fields.wrong(TOWN, Reason.of("actors.form.town"));
            return Optional.empty();
        }
        var country = fields.find(COUNTRY).filter(LocationForm::isCountry).orElse("BE");
        var code = municipality.map(Area::code);
        var stays =
                before.filter(at -> at.municipality().equals(code))
                        .filter(at -> code.isPresent() || at.town().equals(town.get()));
        var point = stays.isPresent() ? stays.get().point() : municipality.map(Area::centre);
        return Optional.of(new Location(town.get(), code, country, point));
    }
}
