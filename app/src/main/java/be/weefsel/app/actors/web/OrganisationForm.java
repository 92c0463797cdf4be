package be.weefsel.app.actors.web;

import be.weefsel.app.actors.Location;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.actors.SectorCode;
import be.weefsel.app.actors.SizeClass;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.Area;
import be.weefsel.app.vocabulary.Areas;
import be.weefsel.app.vocabulary.RegistrationNumber;
import be.weefsel.app.vocabulary.RegistrationNumber.Reading;
import be.weefsel.app.vocabulary.RegistrationNumber.Register;
import be.weefsel.app.vocabulary.SectorClassification;
import be.weefsel.app.vocabulary.Sectors;
import be.weefsel.app.vocabulary.Validity;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// Between the form of an organisation and the organisation itself.
@Component
class OrganisationForm {
    static final String KIND = "kind";
    static final String NAME = "name";
    static final String DESCRIPTION = "description";
    static final String REGISTER = "register";
    static final String NUMBER = "number";
    static final String MUNICIPALITY = "municipality";
    static final String TOWN = "town";
    static final String COUNTRY = "country";
    static final String WEBSITE = "website";
    static final String SIZE = "size";
    static final String SECTORS = "sectors";
    static final String LANGUAGES = "speaks";
    static final String ACTIVE_FROM = "activeFrom";
    static final String ACTIVE_TO = "activeTo";
    static final String SUCCESSOR = "successor";
    static final String SOURCE = "source";

    private static final SectorClassification CLASSIFICATION = SectorClassification.NACE_BEL_2025;

    private final Areas areas;
    private final Sectors sectors;

    OrganisationForm(Areas areas, Sectors sectors) {
        this.areas = areas;
        this.sectors = sectors;
    }

    /// The organisation as it stands in the fields of the form.
    static MultiValueMap<String, String> fieldsOf(Organisation organisation) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add(KIND, organisation.kind().code());
        addTexts(fields, NAME, Optional.of(organisation.name()));
        addTexts(fields, DESCRIPTION, organisation.description());
        fields.add(REGISTER, organisation.number().map(n -> n.register().code()).orElse(""));
        fields.add(NUMBER, organisation.number().map(RegistrationNumber::formatted).orElse(""));
        fields.add(MUNICIPALITY, organisation.location().municipality().orElse(""));
        fields.add(TOWN, organisation.location().town());
        fields.add(COUNTRY, organisation.location().country());
        fields.add(WEBSITE, organisation.website().orElse(""));
        fields.add(SIZE, organisation.size().map(SizeClass::code).orElse(""));
        fields.add(
                SECTORS,
                String.join(" ", organisation.sectors().stream().map(SectorCode::code).toList()));
        organisation.languages().forEach(language -> fields.add(LANGUAGES, language.code()));
        fields.add(ACTIVE_FROM, year(organisation.active().from()));
        fields.add(ACTIVE_TO, year(organisation.active().to()));
        fields.add(SUCCESSOR, organisation.successor().orElse(""));
        fields.add(SOURCE, organisation.source());
        return fields;
    }

    static void addTexts(
            MultiValueMap<String, String> fields, String field, Optional<TranslatedText> text) {
        for (var language : Language.values()) {
            fields.add(
                    FormFields.inLanguage(field, language),
                    text.map(t -> t.exactly(language)).orElse(""));
        }
    }

    static String year(Optional<LocalDate> date) {
        return date.map(d -> Integer.toString(d.getYear())).orElse("");
    }

    /// The organisation that was typed.
    ///
    /// @param before as it was; empty for a new one
    /// @return empty when something is wrong, which is then told in the fields
    Optional<Organisation> read(
            FormFields fields, String key, Optional<Organisation> before, Language reader) {
        var kind = fields.choice(KIND, OrganisationKind.values(), OrganisationKind::code);
        if (kind.isEmpty()) {
            fields.wrong(KIND, Reason.of("actors.form.kind"));
        }
        var name = fields.translated(NAME, before.map(o -> o.name().original()).orElse(reader));
        if (name.isEmpty()) {
            fields.wrong(FormFields.inLanguage(NAME, Language.NL), Reason.of("actors.form.name"));
        }
        var description = fields.translated(DESCRIPTION, reader);
        var number = number(fields);
        var location = location(fields, before);
        var website = website(fields);
        var codes = sectors(fields);
        var languages =
                fields.languages(LANGUAGES, before.map(Organisation::languages).orElse(List.of()));
        if (languages.isEmpty()) {
            fields.wrong(LANGUAGES, Reason.of("actors.form.languages"));
        }
        var active = period(fields, ACTIVE_FROM, ACTIVE_TO, before.map(Organisation::active));
        if (fields.isWrong() || kind.isEmpty() || name.isEmpty() || location.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Organisation(
                        key,
                        kind.get(),
                        name.get(),
                        description,
                        number,
                        location.get(),
                        website,
                        fields.choice(SIZE, SizeClass.values(), SizeClass::code),
                        codes,
                        languages,
                        active,
                        fields.find(SUCCESSOR),
                        before.map(Organisation::fictional).orElse(false),
                        illustrative(before, location.get(), codes, languages),
                        fields.text(SOURCE)));
    }

    private static Optional<RegistrationNumber> number(FormFields fields) {
        var register = fields.choice(REGISTER, Register.values(), Register::code);
        var typed = fields.find(NUMBER);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (register.isEmpty()) {
            fields.wrong(REGISTER, Reason.of("actors.form.register"));
            return Optional.empty();
        }
        return switch (register.get().read(typed.get())) {
            case Reading.Understood(var number) -> Optional.of(number);
            case Reading.Wrong(var reason) -> {
                fields.wrong(NUMBER, reason);
                yield Optional.empty();
            }
        };
    }

    /// The town is called after its municipality unless something else was typed. Who stays in the
    /// municipality keeps the place on the map; who moves comes in the middle of the new one.
    private Optional<Location> location(FormFields fields, Optional<Organisation> before) {
        var municipality = fields.find(MUNICIPALITY).flatMap(areas::findArea);
        var town =
                fields.find(TOWN)
                        .or(() -> municipality.map(area -> area.name().in(Language.NL).text()));
        if (town.isEmpty()) {
            fields.wrong(TOWN, Reason.of("actors.form.town"));
            return Optional.empty();
        }
        var country = fields.find(COUNTRY).filter(code -> code.matches("[A-Z]{2}")).orElse("BE");
        var code = municipality.map(Area::code);
        var stays =
                before.map(Organisation::location)
                        .filter(at -> at.municipality().equals(code))
                        .filter(at -> code.isPresent() || at.town().equals(town.get()));
        var point = stays.isPresent() ? stays.get().point() : municipality.map(Area::centre);
        return Optional.of(new Location(town.get(), code, country, point));
    }

    private static Optional<String> website(FormFields fields) {
        var typed = fields.find(WEBSITE);
        if (typed.filter(address -> !isWebAddress(address)).isPresent()) {
            fields.wrong(WEBSITE, Reason.of("actors.form.website"));
            return Optional.empty();
        }
        return typed;
    }

    static boolean isWebAddress(String address) {
        try {
            var uri = new URI(address);
            return List.of("http", "https").contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private List<SectorCode> sectors(FormFields fields) {
        var codes = fields.codes(SECTORS).stream().map(code -> code.replace(".", "")).toList();
        codes.stream()
                .filter(code -> sectors.findSector(CLASSIFICATION, code).isEmpty())
                .findFirst()
                .ifPresent(code -> fields.wrong(SECTORS, Reason.of("actors.form.sector", code)));
        return codes.stream().map(code -> new SectorCode(CLASSIFICATION, code)).toList();
    }

    /// In whole years. Where the year stays the same, the day that was known stays as well.
    static Validity period(
            FormFields fields, String fromField, String toField, Optional<Validity> before) {
        var from = fields.year(fromField);
        var to = fields.year(toField);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            fields.wrong(toField, Reason.of("actors.form.period", from.get().toString()));
            return Validity.ALWAYS;
        }
        var typed = Validity.ofYears(from, to);
        return before.filter(old -> year(old.from()).equals(year(typed.from())))
                .filter(old -> year(old.to()).equals(year(typed.to())))
                .orElse(typed);
    }

    /// What a facilitator has looked after is no longer a guess.
    private static Set<String> illustrative(
            Optional<Organisation> before,
            Location location,
            List<SectorCode> sectors,
            List<Language> languages) {
        var left = new HashSet<>(before.map(Organisation::illustrative).orElse(Set.of()));
        before.ifPresent(old -> {
            if (!old.location().equals(location)) {
                left.removeAll(List.of("lat", "lon"));
            }
            if (!old.sectors().equals(sectors)) {
                left.remove("sectors");
            }
            if (!old.languages().equals(languages)) {
                left.remove("languages");
            }
        });
        return left;
    }
}
