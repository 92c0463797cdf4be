package be.weefsel.app.actors.exchange;

import be.weefsel.app.actors.ActorKinds;
import be.weefsel.app.actors.Capacity;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.OfferKind;
import be.weefsel.app.actors.TrlRange;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The columns of offers, written and read.
public final class OfferColumns {
    public static final List<String> NAMES =
            List.of(
                    "key",
                    "organisation_key",
                    "type",
                    "language",
                    "title_nl",
                    "title_fr",
                    "title_en",
                    "description_nl",
                    "description_fr",
                    "description_en",
                    "topics",
                    "keywords",
                    "clusters",
                    "languages",
                    "capacity_per_year",
                    "capacity_unit",
                    "trl_min",
                    "trl_max",
                    "opened",
                    "closed",
                    "illustrative",
                    "source");

    /// What only a file of offers has.
    static final List<String> MARKS =
            List.of("organisation_key", "title_nl", "title_fr", "title_en");

    /// What the columns mean outside of themselves.
    ///
    /// @param isOrganisation of a key, and so are the other two
    record Known(
            Predicate<String> isOrganisation,
            Predicate<String> isTopic,
            Predicate<String> isCluster,
            ActorKinds kinds) {}

    private OfferColumns() {}

    public static Map<String, String> texts(Offer offer) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("key", offer.key());
        texts.put("organisation_key", offer.organisation());
        texts.put("type", offer.kind().code());
        texts.put("language", offer.original().code());
        Cells.put(texts, "title", Optional.of(offer.title()));
        Cells.put(texts, "description", Optional.of(offer.description()));
        texts.put("topics", Cells.joined(offer.topics().stream().sorted()));
        texts.put("keywords", Cells.joined(offer.keywords().stream()));
        texts.put("clusters", Cells.joined(offer.clusters().stream().sorted()));
        texts.put("languages", Cells.joined(offer.languages().stream().map(Language::code)));
        texts.put(
                "capacity_per_year",
                offer.capacity().map(c -> Integer.toString(c.perYear())).orElse(""));
        texts.put("capacity_unit", offer.capacity().map(Capacity::unit).orElse(""));
        texts.put("trl_min", offer.trl().map(trl -> Integer.toString(trl.from())).orElse(""));
        texts.put("trl_max", offer.trl().map(trl -> Integer.toString(trl.to())).orElse(""));
        Cells.put(texts, "opened", "closed", offer.open());
        texts.put("illustrative", Cells.joined(offer.illustrative().stream().sorted()));
        texts.put("source", offer.source());
        return texts;
    }

    static Optional<Offer> read(Cells row, String key, Optional<Offer> before, Known known) {
        var organisation = row.find("organisation_key");
        if (organisation.isEmpty()) {
            row.wrong(Reason.of("actors.import.needed", "organisation_key"));
        }
        organisation
                .filter(known.isOrganisation().negate())
                .ifPresent(o -> row.wrong(Reason.of("actors.import.organisation", o)));
        var kind =
                row.code(
                        "type",
                        known.kinds().offered(before.map(o -> o.kind().code())).offerKinds(),
                        OfferKind::code);
        if (row.find("type").isEmpty()) {
            row.wrong(Reason.of("actors.import.needed", "type"));
        }
        var original = row.code("language", List.of(Language.values()), Language::code);
        var title = row.translated("title", original);
        if (title.isEmpty()) {
            row.wrong(Reason.of("actors.import.needed", "title_nl, title_fr, title_en"));
        }
        var description = row.translated("description", original);
        if (description.isEmpty()) {
            row.wrong(
                    Reason.of(
                            "actors.import.needed",
                            "description_nl, description_fr, description_en"));
        }
        var topics = row.list("topics");
        tellUnknown(row, topics, known.isTopic(), "actors.offer.topic-unknown");
        var clusters = row.list("clusters");
        tellUnknown(row, clusters, known.isCluster(), "actors.offer.cluster-unknown");
        var languages =
                row.codes("languages", List.of(Language.values()), Language::code).stream()
                        .distinct()
                        .toList();
        var capacity = capacity(row);
        var trl = trl(row);
        var open = row.period("opened", "closed");
        if (row.isWrong()
                || organisation.isEmpty()
                || kind.isEmpty()
                || title.isEmpty()
                || description.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Offer(
                        key,
                        organisation.get(),
                        kind.get(),
                        title.get(),
                        description.get(),
                        Set.copyOf(topics),
                        row.list("keywords"),
                        languages.isEmpty() ? List.of(title.get().original()) : languages,
                        capacity,
                        trl,
                        open,
                        Set.copyOf(clusters),
                        Set.copyOf(row.list("illustrative")),
                        row.text("source")));
    }

    private static void tellUnknown(
            Cells row, List<String> keys, Predicate<String> isKnown, String sentence) {
        keys.stream().filter(isKnown.negate()).forEach(key -> row.wrong(Reason.of(sentence, key)));
    }

    private static Optional<Capacity> capacity(Cells row) {
        return row.integer("capacity_per_year", 1, 1_000_000)
                .map(perYear -> new Capacity(perYear, row.text("capacity_unit")));
    }

    /// One of the two levels stands for both.
    private static Optional<TrlRange> trl(Cells row) {
        var lowest = row.integer("trl_min", 1, 9);
        var highest = row.integer("trl_max", 1, 9);
        if (lowest.isPresent() && highest.isPresent() && lowest.get() > highest.get()) {
            row.wrong(Reason.of("actors.import.trl", lowest.get(), highest.get()));
            return Optional.empty();
        }
        return lowest.or(() -> highest)
                .flatMap(low -> highest.or(() -> lowest).map(high -> new TrlRange(low, high)));
    }
}
