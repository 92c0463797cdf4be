package be.weefsel.app.actors.web;

import be.weefsel.app.actors.Directory;
import be.weefsel.app.actors.Membership;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.SizeClass;
import be.weefsel.app.openness.Table;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.RegistrationNumber;
import be.weefsel.app.vocabulary.Validity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The directory as a table that anyone may take along. It says which facts are only illustrative,
/// and holds no personal data.
final class DirectoryTable {
    private DirectoryTable() {}

    static Table of(Directory directory) {
        var table =
                Table.of(
                        "key",
                        "name_nl",
                        "name_fr",
                        "name_en",
                        "kind",
                        "municipality",
                        "nis",
                        "country",
                        "website",
                        "clusters",
                        "roles",
                        "active_from",
                        "active_to",
                        "successor",
                        "description_nl",
                        "description_fr",
                        "description_en",
                        "register",
                        "registration_number",
                        "size_class",
                        "sectors",
                        "languages",
                        "lat",
                        "lon",
                        "offers",
                        "topics",
                        "fictional",
                        "illustrative",
                        "source");
        directory.entries().forEach(entry -> addRow(table, entry));
        return table;
    }

    private static void addRow(Table table, Directory.Entry entry) {
        var organisation = entry.organisation();
        var at = organisation.location();
        table.row(
                organisation.key(),
                organisation.name().exactly(Language.NL),
                organisation.name().exactly(Language.FR),
                organisation.name().exactly(Language.EN),
                organisation.kind().code(),
                at.town(),
                at.municipality().orElse(""),
                at.country(),
                organisation.website().orElse(""),
                joined(entry.memberships(), Membership::cluster),
                joined(entry.memberships(), membership -> membership.role().code()),
                year(organisation.active(), Validity::from),
                year(organisation.active(), Validity::to),
                organisation.successor().orElse(""),
                text(organisation.description(), Language.NL),
                text(organisation.description(), Language.FR),
                text(organisation.description(), Language.EN),
                organisation.number().map(number -> number.register().code()).orElse(""),
                organisation.number().map(RegistrationNumber::formatted).orElse(""),
                organisation.size().map(SizeClass::code).orElse(""),
                joined(
                        organisation.sectors(),
                        code -> code.classification().code() + ":" + code.code()),
                joined(organisation.languages(), Language::code),
                at.point().map(point -> Double.toString(point.latitude())).orElse(""),
                at.point().map(point -> Double.toString(point.longitude())).orElse(""),
                joined(entry.offers(), Offer::key),
                topics(entry.offers()),
                organisation.fictional() ? "yes" : "no",
                joined(organisation.illustrative().stream().sorted().toList(), field -> field),
                organisation.source());
    }

    private static String text(Optional<TranslatedText> text, Language language) {
        return text.map(t -> t.exactly(language)).orElse("");
    }

    private static String year(Validity validity, Function<Validity, Optional<LocalDate>> end) {
        return end.apply(validity).map(date -> Integer.toString(date.getYear())).orElse("");
    }

    private static String topics(List<Offer> offers) {
        return offers.stream()
                .flatMap(offer -> offer.topics().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining("|"));
    }

    private static <T> String joined(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining("|"));
    }
}
