package be.weefsel.app.actors.web;

import be.weefsel.app.actors.Initiative;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.Cluster;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.util.MultiValueMap;

/// Between the form of an initiative and the initiative itself.
final class InitiativeForm {
    static final String KIND = "kind";
    static final String NAME = "name";
    static final String DESCRIPTION = "description";
    static final String FROM = "from";
    static final String TO = "to";
    static final String LEAD = "lead";
    static final String PARTNERS = "partner";
    static final String CLUSTERS = "factory";
    static final String WEBSITE = "website";
    static final String SOURCE = "source";

    private InitiativeForm() {}

    static MultiValueMap<String, String> fieldsOf(Initiative initiative) {
        return new FilledFields()
                .value(KIND, initiative.kind().code())
                .text(NAME, Optional.of(initiative.name()))
                .text(DESCRIPTION, initiative.description())
                .years(FROM, TO, initiative.period())
                .value(LEAD, initiative.lead())
                .values(PARTNERS, new TreeSet<>(initiative.partners()))
                .values(CLUSTERS, new TreeSet<>(initiative.clusters()))
                .value(WEBSITE, initiative.website())
                .value(SOURCE, initiative.source())
                .toMapWithEdition();
    }

    /// @param organisations all that may lead or take part
    /// @param illustrative facts of the initiative that nobody looked after yet
    static FieldChoices choices(
            Names.OfPage words, Collection<Organisation> organisations, Set<String> illustrative) {
        var texts = words.frame().texts();
        var choices =
                new FieldChoices(texts)
                        .add(
                                KIND,
                                List.of(Initiative.Kind.values()),
                                Initiative.Kind::code,
                                kind -> texts.of("actors.initiative." + kind.code()))
                        .addSorted(
                                LEAD,
                                organisations,
                                Organisation::key,
                                other -> words.in(other.name()))
                        .addSorted(
                                PARTNERS,
                                organisations,
                                Organisation::key,
                                other -> words.in(other.name()))
                        .add(
                                CLUSTERS,
                                words.allClusters(),
                                Cluster::key,
                                cluster -> words.shortNames().of(cluster.key()));
        return Illustrative.offer(choices, illustrative, texts);
    }

    /// Which field a reason of the domain is about.
    static String fieldOf(String reason) {
        return switch (reason) {
            case "actors.initiative.lead-unknown" -> LEAD;
            case "actors.initiative.partner-unknown" -> PARTNERS;
            default -> CLUSTERS;
        };
    }

    /// The initiative that was typed. Who leads it is not a partner as well.
    ///
    /// @param before as it was; empty for a new one
    /// @return empty when something is wrong, which is then told in the fields
    static Optional<Initiative> read(
            FormFields fields, String key, Optional<Initiative> before, Language reader) {
        var kind = fields.choice(KIND, List.of(Initiative.Kind.values()), Initiative.Kind::code);
        if (kind.isEmpty()) {
            fields.wrong(KIND, Reason.of("actors.form.initiative-kind"));
        }
        var name = fields.translated(NAME, originalOf(before.map(Initiative::name)).orElse(reader));
        if (name.isEmpty()) {
            fields.wrong(FormFields.inLanguage(NAME, Language.NL), Reason.of("actors.form.name"));
        }
        var description =
                fields.translated(
                        DESCRIPTION,
                        originalOf(before.flatMap(Initiative::description)).orElse(reader));
        var period = fields.years(FROM, TO, before.map(Initiative::period));
        var lead = fields.find(LEAD);
        var partners = new TreeSet<>(fields.all(PARTNERS));
        lead.ifPresent(partners::remove);
        var website = fields.website(WEBSITE);
        if (fields.isWrong() || kind.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Initiative(
                        key,
                        kind.get(),
                        name.get(),
                        description,
                        website,
                        period,
                        lead,
                        partners,
                        Set.copyOf(fields.all(CLUSTERS)),
                        Illustrative.left(
                                before.map(Initiative::illustrative).orElse(Set.of()),
                                fields,
                                Set.of()),
                        fields.text(SOURCE)));
    }

    private static Optional<Language> originalOf(Optional<TranslatedText> text) {
        return text.map(TranslatedText::original);
    }
}
