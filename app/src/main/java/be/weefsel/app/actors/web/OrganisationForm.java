package be.weefsel.app.actors.web;

import be.weefsel.app.actors.ActorKinds;
import be.weefsel.app.actors.Location;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.actors.SectorCode;
import be.weefsel.app.actors.SizeClass;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.Kinds;
import be.weefsel.app.vocabulary.RegistrationNumber;
import be.weefsel.app.vocabulary.RegistrationNumber.Reading;
import be.weefsel.app.vocabulary.RegistrationNumber.Register;
import be.weefsel.app.vocabulary.SectorClassification;
import be.weefsel.app.vocabulary.Sectors;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    static final String WEBSITE = "website";
    static final String SIZE = "size";
    static final String SECTORS = "sectors";
    static final String LANGUAGES = "speaks";
    static final String ACTIVE_FROM = "activeFrom";
    static final String ACTIVE_TO = "activeTo";
    static final String SUCCESSOR = "successor";
    static final String SOURCE = "source";

    private static final SectorClassification CLASSIFICATION = SectorClassification.NACE_BEL_2025;

    /// What an organisation knows best about itself, in the order of the form; what it is to the
    /// network, and where that was found, is the facilitator's to say.
    static final List<String> ABOUT_ITSELF =
            Stream.of(
                            inAllLanguages(NAME),
                            inAllLanguages(DESCRIPTION),
                            Stream.of(
                                    LocationForm.MUNICIPALITY,
                                    LocationForm.TOWN,
                                    LocationForm.COUNTRY,
                                    REGISTER,
                                    NUMBER,
                                    LANGUAGES,
                                    SIZE,
                                    SECTORS,
                                    WEBSITE,
                                    ACTIVE_FROM,
                                    ACTIVE_TO))
                    .flatMap(fields -> fields)
                    .toList();

    private final LocationForm locations;
    private final Sectors sectors;
    private final Kinds kinds;

    OrganisationForm(LocationForm locations, Sectors sectors, Kinds kinds) {
        this.locations = locations;
        this.sectors = sectors;
        this.kinds = kinds;
    }

    private static Stream<String> inAllLanguages(String field) {
        return Stream.of(Language.values()).map(language -> FormFields.inLanguage(field, language));
    }

    /// What a field is called where it stands alone.
    static String labelOf(String field, Texts texts) {
        for (var language : Language.values()) {
            for (var text : List.of(NAME, DESCRIPTION)) {
                if (field.equals(FormFields.inLanguage(text, language))) {
                    return texts.of(
                            "actors.field." + text,
                            texts.of("vocabulary.language-alone." + language.code()));
                }
            }
        }
        return texts.of(
                switch (field) {
                    case LocationForm.MUNICIPALITY -> "actors.form.municipality";
                    case LocationForm.TOWN -> "actors.form.town-label";
                    case LocationForm.COUNTRY -> "actors.form.country";
                    case REGISTER -> "actors.form.register-label";
                    case ACTIVE_FROM -> "actors.form.active-from";
                    case ACTIVE_TO -> "actors.form.active-to";
                    case LANGUAGES -> "actors.fact.languages";
                    default -> "actors.fact." + field;
                });
    }

    /// The fields as they would stand with these corrections.
    static MultiValueMap<String, String> corrected(
            MultiValueMap<String, String> stored, Map<String, List<String>> corrections) {
        var fields = new LinkedMultiValueMap<>(stored);
        fields.putAll(corrections);
        return fields;
    }

    /// The organisation as it stands in the fields of the form.
    static MultiValueMap<String, String> fieldsOf(Organisation organisation) {
        var fields =
                new FilledFields()
                        .value(KIND, organisation.kind().code())
                        .text(NAME, Optional.of(organisation.name()))
                        .text(DESCRIPTION, organisation.description());
        return LocationForm.fill(fields, organisation.location())
                .value(REGISTER, organisation.number().map(number -> number.register().code()))
                .value(NUMBER, organisation.number().map(RegistrationNumber::formatted))
                .languages(LANGUAGES, organisation.languages())
                .value(SIZE, organisation.size().map(SizeClass::code))
                .value(
                        SECTORS,
                        organisation.sectors().stream()
                                .filter(OrganisationForm::isOfToday)
                                .map(SectorCode::code)
                                .collect(Collectors.joining(" ")))
                .value(WEBSITE, organisation.website())
                .years(ACTIVE_FROM, ACTIVE_TO, organisation.active())
                .value(SUCCESSOR, organisation.successor())
                .value(SOURCE, organisation.source())
                .toMapWithEdition();
    }

    /// @param illustrative facts of the organisation that nobody looked after yet
    FieldChoices choices(FormFields fields, Names.OfPage words, Set<String> illustrative) {
        var texts = words.frame().texts();
        var choices =
                new FieldChoices(texts)
                        .add(
                                KIND,
                                words.kinds().offered(fields.find(KIND)).organisationKinds(),
                                OrganisationKind::code,
                                kind -> words.kinds().nameOf(kind, texts))
                        .add(
                                REGISTER,
                                List.of(Register.values()),
                                Register::code,
                                register -> texts.of("vocabulary.register." + register.code()))
                        .add(
                                SIZE,
                                List.of(SizeClass.values()),
                                SizeClass::code,
                                size -> texts.of("actors.size", size))
                        .addLanguages(LANGUAGES);
        return Illustrative.offer(locations.offer(choices, fields, words), illustrative, texts);
    }

    /// Which field a reason of the domain is about.
    static String fieldOf(String reason) {
        return switch (reason) {
            case "actors.organisation.number-taken" -> NUMBER;
            case "actors.organisation.successor-unknown" -> SUCCESSOR;
            case "actors.organisation.municipality-unknown" -> LocationForm.MUNICIPALITY;
            default -> KIND;
        };
    }

    /// The organisation that was typed.
    ///
    /// @param before as it was; empty for a new one
    /// @return empty when something is wrong, which is then told in the fields
    Optional<Organisation> read(
            FormFields fields, String key, Optional<Organisation> before, Language reader) {
        var kind =
                fields.choice(
                        KIND,
                        ActorKinds.of(kinds)
                                .offered(before.map(o -> o.kind().code()))
                                .organisationKinds(),
                        OrganisationKind::code);
        if (kind.isEmpty()) {
            fields.wrong(KIND, Reason.of("actors.form.kind"));
        }
        var name = fields.translated(NAME, before.map(o -> o.name().original()).orElse(reader));
        if (name.isEmpty()) {
            fields.wrong(FormFields.inLanguage(NAME, Language.NL), Reason.of("actors.form.name"));
        }
        var description =
                fields.translated(
                        DESCRIPTION,
                        before.flatMap(Organisation::description)
                                .map(TranslatedText::original)
                                .orElse(reader));
        var number = number(fields);
        var location = locations.read(fields, before.map(Organisation::location));
        var website = fields.website(WEBSITE);
        var codes = sectors(fields, before.map(Organisation::sectors).orElse(List.of()));
        var languages =
                fields.languages(LANGUAGES, before.map(Organisation::languages).orElse(List.of()));
        if (languages.isEmpty()) {
            fields.wrong(LANGUAGES, Reason.of("actors.form.languages"));
        }
        var active = fields.years(ACTIVE_FROM, ACTIVE_TO, before.map(Organisation::active));
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
                        fields.choice(SIZE, List.of(SizeClass.values()), SizeClass::code),
                        codes,
                        languages,
                        active,
                        fields.find(SUCCESSOR),
                        before.map(Organisation::fictional).orElse(false),
                        illustrative(fields, before, location.get(), codes, languages),
                        fields.text(SOURCE)));
    }

    private static Optional<RegistrationNumber> number(FormFields fields) {
        var register = fields.choice(REGISTER, List.of(Register.values()), Register::code);
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

    /// Codes of today's classification are typed; those of an earlier one stay as they are.
    private List<SectorCode> sectors(FormFields fields, List<SectorCode> before) {
        var codes = fields.codes(SECTORS).stream().map(code -> code.replace(".", "")).toList();
        codes.stream()
                .filter(code -> sectors.findSector(CLASSIFICATION, code).isEmpty())
                .findFirst()
                .ifPresent(code -> fields.wrong(SECTORS, Reason.of("actors.form.sector", code)));
        return Stream.concat(
                        codes.stream().map(code -> new SectorCode(CLASSIFICATION, code)),
                        before.stream().filter(code -> !isOfToday(code)))
                .toList();
    }

    private static boolean isOfToday(SectorCode code) {
        return code.classification() == CLASSIFICATION;
    }

    /// What a facilitator has looked after is no longer a guess.
    private static Set<String> illustrative(
            FormFields fields,
            Optional<Organisation> before,
            Location location,
            List<SectorCode> sectors,
            List<Language> languages) {
        var changed = new HashSet<String>();
        before.ifPresent(old -> {
            if (!old.location().equals(location)) {
                changed.addAll(List.of("lat", "lon"));
            }
            if (!old.sectors().equals(sectors)) {
                changed.add("sectors");
            }
            if (!old.languages().equals(languages)) {
                changed.add("languages");
            }
        });
        var facts = before.map(Organisation::illustrative).orElse(Set.of());
        return Illustrative.left(facts, fields, changed);
    }
}
