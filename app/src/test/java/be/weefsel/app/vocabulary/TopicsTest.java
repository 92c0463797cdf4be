package be.weefsel.app.vocabulary;

import static be.weefsel.app.SmallRegion.NOBODY;
import static be.weefsel.app.SmallRegion.VLASDORP;
import static be.weefsel.app.SmallRegion.offer;
import static be.weefsel.app.SmallRegion.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.SmallRegion;
import be.weefsel.app.actors.OfferKind;
import be.weefsel.app.actors.OrganisationKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("D2")
@Tag("E4")
class TopicsTest {
    private static final String SCHEME = "https://weefsel.be/small";
    private static final String HEAD =
            """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix t: <https://weefsel.be/small/> .
            <https://weefsel.be/small> a skos:ConceptScheme ; dct:title "Lijst"@nl .
            """;

    private final SmallRegion region = SmallRegion.empty();
    private final Topics topics = region.get(Topics.class);

    @Test
    void aTopicKnowsWhatLiesAboveUnderAndBesideIt() {
        assertThat(topics.getTopic("flax").broader()).containsExactly("textiles");
        assertThat(topics.getTopic("textiles").narrower()).containsExactly("flax");
        assertThat(topics.getTopic("composites").related()).containsExactly("flax");
        assertThat(topics.withNarrower(Set.of("textiles"))).containsExactly("flax", "textiles");
        assertThat(topics.withBroader().get("flax")).containsExactly("flax", "textiles");
    }

    @ParameterizedTest
    @EnumSource(SkosFormat.class)
    void whatIsExportedAndImportedAgainChangesNothing(SkosFormat format) {
        var scheme = topics.findScheme(SCHEME).orElseThrow();

        var again = topics.importScheme(NOBODY, topics.export(scheme, format), format);

        assertThat(again).isEqualTo(new SchemeImport.Done(scheme, 0, 0, 0, List.of()));
        assertThat(topics.findScheme(SCHEME)).contains(scheme);
    }

    @Test
    void aTopicUnderWhichSomethingStandsIsNotTakenAway() {
        region.with(organisation("lab", OrganisationKind.KNOWLEDGE_CENTRE, "Labo", VLASDORP))
                .with(offer("o-flax", "lab", OfferKind.LAB, "Vlasproeven", "flax"));

        var result =
                importTurtle(HEAD + "t:textiles a skos:Concept ; skos:prefLabel \"textiel\"@nl .");

        assertThat(result)
                .isInstanceOfSatisfying(
                        SchemeImport.WouldTakeAway.class,
                        refused ->
                                assertThat(refused.inUse())
                                        .extracting(Topic::key)
                                        .containsExactly("flax"));
        assertThat(topics.findTopic("composites")).isPresent();
    }

    @Test
    void aTopicUnderWhichNothingStandsGoesAwayWithTheNewEdition() {
        var result = importTurtle(HEAD + "t:flax a skos:Concept ; skos:prefLabel \"vlas\"@nl .");

        assertThat(result)
                .isInstanceOfSatisfying(
                        SchemeImport.Done.class,
                        done -> {
                            assertThat(done.changed()).isEqualTo(1);
                            assertThat(done.removed()).isEqualTo(3);
                        });
        assertThat(topics.listTopics()).extracting(Topic::key).containsExactly("flax");
    }

    @Test
    void aFileWithAMistakeSaysOnWhichLine() {
        assertThat(reasonFor(HEAD + "t:flax a skos:Concept ;; skos:prefLabel vlas ."))
                .startsWith("vocabulary.skos.syntax")
                .contains("[5,");
    }

    @Test
    void aTopicWithoutNameIsNamed() {
        assertThat(reasonFor(HEAD + "t:flax a skos:Concept ; skos:prefLabel \"Flachs\"@de ."))
                .isEqualTo("vocabulary.skos.no-label [https://weefsel.be/small/flax]");
    }

    @Test
    void aTopicCannotStandAboveItself() {
        var circle =
                """
                t:a a skos:Concept ; skos:prefLabel "a"@nl ; skos:broader t:b .
                t:b a skos:Concept ; skos:prefLabel "b"@nl ; skos:broader t:a .
                """;

        assertThat(reasonFor(HEAD + circle)).isEqualTo("vocabulary.skos.circle [a]");
    }

    @Test
    void aRelationWithAnUnknownTopicIsRefused() {
        assertThat(
                        reasonFor(
                                HEAD
                                        + "t:a a skos:Concept ; skos:prefLabel \"a\"@nl ; skos:related t:c ."))
                .startsWith("vocabulary.skos.broken-relation");
    }

    @Test
    void aFileMakesWeefselFetchNothing() {
        var remote =
                """
                {"@context": "http://127.0.0.1:9/context.jsonld", "@id": "https://weefsel.be/small"}
                """;

        var result =
                topics.importScheme(
                        NOBODY, remote.getBytes(StandardCharsets.UTF_8), SkosFormat.JSON_LD);

        assertThat(result)
                .isInstanceOfSatisfying(
                        SchemeImport.Unreadable.class,
                        wrong ->
                                assertThat(wrong.reason().key())
                                        .isEqualTo("vocabulary.skos.remote"));
    }

    @Test
    void aBrokenJsonFileSaysOnWhichLine() {
        var broken = "{\n\"@context\": {},\n\"@graph\": [}\n";

        var result =
                topics.importScheme(
                        NOBODY, broken.getBytes(StandardCharsets.UTF_8), SkosFormat.JSON_LD);

        assertThat(result)
                .isInstanceOfSatisfying(
                        SchemeImport.Unreadable.class,
                        wrong -> assertThat(wrong.reason().arguments()).contains(3));
    }

    @Test
    void aHugeFileIsNotEvenRead() {
        var result = topics.importScheme(NOBODY, new byte[5_000_001], SkosFormat.TURTLE);

        assertThat(result)
                .isInstanceOfSatisfying(
                        SchemeImport.Unreadable.class,
                        wrong ->
                                assertThat(wrong.reason().key())
                                        .isEqualTo("vocabulary.skos.too-large"));
    }

    private SchemeImport importTurtle(String turtle) {
        return topics.importScheme(
                NOBODY, turtle.getBytes(StandardCharsets.UTF_8), SkosFormat.TURTLE);
    }

    private String reasonFor(String turtle) {
        return switch (importTurtle(turtle)) {
            case SchemeImport.Unreadable(var reason) ->
                    reason.key() + " " + reason.arguments().toString().replace(", ", ",");
            case SchemeImport.Done done -> "done " + done;
            case SchemeImport.WouldTakeAway(var inUse) -> "in use " + inUse;
        };
    }
}
