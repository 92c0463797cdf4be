package be.weefsel.app.actors.web;

import be.weefsel.app.actors.ActorKinds;
import be.weefsel.app.actors.Capacity;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.OfferKind;
import be.weefsel.app.actors.TrlRange;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.Cluster;
import be.weefsel.app.vocabulary.Topic;
import be.weefsel.app.vocabulary.Validity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.util.MultiValueMap;

/// Between the form of an offer and the offer itself.
final class OfferForm {
    static final String KIND = "kind";
    static final String ORIGINAL = "original";
    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String TOPICS = "topic";
    static final String KEYWORDS = "keywords";
    static final String LANGUAGES = "speaks";
    static final String CAPACITY = "capacity";
    static final String UNIT = "unit";
    static final String TRL_FROM = "trlFrom";
    static final String TRL_TO = "trlTo";
    static final String OPEN_FROM = "openFrom";
    static final String OPEN_TO = "openTo";
    static final String CLUSTERS = "factory";
    static final String SOURCE = "source";

    private static final int MOST_PER_YEAR = 100_000;

    private OfferForm() {}

    /// The offer as it stands in the fields of the form.
    static MultiValueMap<String, String> fieldsOf(Offer offer) {
        return new FilledFields()
                .value(KIND, offer.kind().code())
                .value(ORIGINAL, offer.original().code())
                .text(TITLE, Optional.of(offer.title()))
                .text(DESCRIPTION, Optional.of(offer.description()))
                .values(TOPICS, new TreeSet<>(offer.topics()))
                .value(KEYWORDS, String.join(", ", offer.keywords()))
                .languages(LANGUAGES, offer.languages())
                .values(CLUSTERS, new TreeSet<>(offer.clusters()))
                .value(CAPACITY, offer.capacity().map(c -> Integer.toString(c.perYear())))
                .value(UNIT, offer.capacity().map(Capacity::unit))
                .value(TRL_FROM, offer.trl().map(trl -> Integer.toString(trl.from())))
                .value(TRL_TO, offer.trl().map(trl -> Integer.toString(trl.to())))
                .years(OPEN_FROM, OPEN_TO, offer.open())
                .value(SOURCE, offer.source())
                .toMapWithEdition();
    }

    /// @param illustrative facts of the offer that nobody looked after yet
    static FieldChoices choices(FormFields fields, Names.OfPage words, Set<String> illustrative) {
        var texts = words.frame().texts();
        var choices =
                new FieldChoices(texts)
                        .add(
                                KIND,
                                words.kinds().offered(fields.find(KIND)).offerKinds(),
                                OfferKind::code,
                                kind -> words.kinds().nameOf(kind, texts))
                        .addLanguages(ORIGINAL)
                        .addLanguages(LANGUAGES)
                        .addSorted(
                                TOPICS,
                                words.allTopics().values(),
                                Topic::key,
                                topic -> words.in(topic.label()))
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
            case "actors.offer.topic-unknown" -> TOPICS;
            case "actors.offer.cluster-unknown" -> CLUSTERS;
            default -> KIND;
        };
    }

    /// The offer that was typed.
    ///
    /// @param before as it was; empty for a new one
    /// @return empty when something is wrong, which is then told in the fields
    static Optional<Offer> read(
            FormFields fields,
            ActorKinds kinds,
            String key,
            String organisation,
            Optional<Offer> before) {
        var kind =
                fields.choice(
                        KIND,
                        kinds.offered(before.map(offer -> offer.kind().code())).offerKinds(),
                        OfferKind::code);
        if (kind.isEmpty()) {
            fields.wrong(KIND, Reason.of("actors.form.offer-kind"));
        }
        var original =
                fields.choice(ORIGINAL, List.of(Language.values()), Language::code)
                        .orElse(Language.NL);
        var title = inOriginal(fields, TITLE, original, "actors.form.title");
        var description = inOriginal(fields, DESCRIPTION, original, "actors.form.description");
        var languages = fields.languages(LANGUAGES, before.map(Offer::languages).orElse(List.of()));
        if (languages.isEmpty()) {
            fields.wrong(LANGUAGES, Reason.of("actors.form.languages"));
        }
        var capacity = capacity(fields);
        var trl = trl(fields);
        var open = fields.years(OPEN_FROM, OPEN_TO, before.map(Offer::open));
        if (fields.isWrong() || kind.isEmpty() || title.isEmpty() || description.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Offer(
                        key,
                        organisation,
                        kind.get(),
                        title.get(),
                        description.get(),
                        Set.copyOf(fields.all(TOPICS)),
                        fields.list(KEYWORDS),
                        languages,
                        capacity,
                        trl,
                        open,
                        Set.copyOf(fields.all(CLUSTERS)),
                        illustrative(fields, before, languages, capacity, trl, open),
                        fields.text(SOURCE)));
    }

    private static Optional<TranslatedText> inOriginal(
            FormFields fields, String field, Language original, String key) {
        var inOriginal = FormFields.inLanguage(field, original);
        if (fields.find(inOriginal).isEmpty()) {
            fields.wrong(inOriginal, Reason.of(key));
            return Optional.empty();
        }
        return fields.translated(field, original);
    }

    private static Optional<Capacity> capacity(FormFields fields) {
        var perYear = fields.number(CAPACITY, 1, MOST_PER_YEAR);
        if (perYear.isPresent() && fields.find(UNIT).isEmpty()) {
            fields.wrong(UNIT, Reason.of("actors.form.unit"));
        }
        return perYear.map(number -> new Capacity(number, fields.text(UNIT)));
    }

    private static Optional<TrlRange> trl(FormFields fields) {
        var from = fields.number(TRL_FROM, 1, 9);
        var to = fields.number(TRL_TO, 1, 9);
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        var lowest = from.or(() -> to).orElse(1);
        var highest = to.orElse(lowest);
        if (highest < lowest) {
            fields.wrong(TRL_TO, Reason.of("actors.form.trl", lowest));
            return Optional.empty();
        }
        return Optional.of(new TrlRange(lowest, highest));
    }

    /// What a facilitator has looked after is no longer a guess.
    private static Set<String> illustrative(
            FormFields fields,
            Optional<Offer> before,
            List<Language> languages,
            Optional<Capacity> capacity,
            Optional<TrlRange> trl,
            Validity open) {
        var changed = new HashSet<String>();
        before.ifPresent(old -> {
            if (!old.capacity().equals(capacity)) {
                changed.add("capacity_per_year");
            }
            if (!old.trl().equals(trl)) {
                changed.addAll(List.of("trl_min", "trl_max"));
            }
            if (!old.languages().equals(languages)) {
                changed.add("languages");
            }
            if (!old.open().equals(open)) {
                changed.add("opened");
            }
        });
        var facts = before.map(Offer::illustrative).orElse(Set.of());
        return Illustrative.left(facts, fields, changed);
    }
}
