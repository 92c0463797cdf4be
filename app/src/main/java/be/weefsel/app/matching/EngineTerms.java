package be.weefsel.app.matching;

import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.matching.travel.Towns;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.vocabulary.SectorClassification;
import be.weefsel.engine.matching.Demand;
import be.weefsel.engine.matching.Layer;
import be.weefsel.engine.matching.OpenPeriod;
import be.weefsel.engine.matching.SectorCode;
import be.weefsel.engine.matching.Supply;
import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.Topic;
import be.weefsel.engine.matching.TopicNetwork;
import be.weefsel.engine.matching.TrlRange;
import be.weefsel.engine.matching.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// Says in the words of the engine what the network knows.
final class EngineTerms {
    private EngineTerms() {}

    static Supply supply(Offer offer, Organisation owner) {
        return new Supply(
                offer.key(),
                offer.organisation(),
                wordings(offer),
                offer.topics(),
                languages(offer.languages().isEmpty() ? owner.languages() : offer.languages()),
                Towns.placeOf(owner.location()),
                Set.of(),
                offer.trl().map(trl -> new TrlRange(trl.from(), trl.to())),
                offer.capacity().map(c -> OptionalInt.of(c.perYear())).orElse(OptionalInt.empty()),
                new OpenPeriod(
                        offer.open().from(), offer.open().to().map(last -> last.plusDays(1))));
    }

    static Demand demand(
            Question question, Organisation company, Optional<String> confidentialDetail) {
        var text = question.text();
        var texts = new EnumMap<Layer, String>(Layer.class);
        texts.put(Layer.TEASER, text.teaser());
        texts.put(
                Layer.QUESTION,
                String.join(
                        "\n",
                        text.title(),
                        text.problem(),
                        text.tried(),
                        text.result(),
                        text.constraints()));
        confidentialDetail.ifPresent(detail -> texts.put(Layer.CONFIDENTIAL, detail));
        return new Demand(
                question.key(),
                question.company(),
                language(question.language()),
                texts,
                Set.copyOf(question.topics()),
                languages(company.languages()),
                Towns.placeOf(company.location()),
                sectors(company),
                question.trl().map(trl -> new TrlRange(trl.from(), trl.to())),
                question.acrossBorders());
    }

    static TopicNetwork network(List<be.weefsel.app.vocabulary.Topic> topics) {
        return new TopicNetwork(topics.stream().map(EngineTerms::topic).toList());
    }

    static TextLanguage language(Language language) {
        return switch (language) {
            case NL -> TextLanguage.NL;
            case FR -> TextLanguage.FR;
            case EN -> TextLanguage.EN;
        };
    }

    static Language language(TextLanguage language) {
        return switch (language) {
            case NL -> Language.NL;
            case FR -> Language.FR;
            case EN -> Language.EN;
        };
    }

    private static Topic topic(be.weefsel.app.vocabulary.Topic topic) {
        var labels = new EnumMap<TextLanguage, List<String>>(TextLanguage.class);
        for (var language : topic.label().languages()) {
            var names = new java.util.ArrayList<String>();
            names.add(topic.label().exactly(language));
            names.addAll(topic.otherLabelsIn(language));
            labels.put(language(language), names);
        }
        return new Topic(topic.key(), labels, topic.broader(), topic.related());
    }

    private static Map<TextLanguage, Wording> wordings(Offer offer) {
        var wordings = new EnumMap<TextLanguage, Wording>(TextLanguage.class);
        for (var language : offer.title().languages()) {
            wordings.put(
                    language(language),
                    new Wording(
                            offer.title().exactly(language),
                            offer.description().exactly(language),
                            language == offer.original() ? offer.keywords() : List.of()));
        }
        return wordings;
    }

    private static Set<TextLanguage> languages(List<Language> languages) {
        return languages.stream().map(EngineTerms::language).collect(Collectors.toSet());
    }

    /// Codes of today's classification only: codes of two versions must not meet.
    private static Set<SectorCode> sectors(Organisation organisation) {
        return organisation.sectors().stream()
                .filter(sector -> sector.classification() == SectorClassification.NACE_BEL_2025)
                .map(sector -> new SectorCode(sector.code()))
                .collect(Collectors.toSet());
    }
}
