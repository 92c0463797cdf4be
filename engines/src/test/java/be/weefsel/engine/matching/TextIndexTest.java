package be.weefsel.engine.matching;

import static be.weefsel.engine.matching.TextLanguage.EN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class TextIndexTest {
    /// Lucene keeps lengths exactly up to 40 words, so the two can be compared.
    private static final int LONGEST = 35;

    @Test
    void anIndexWithoutTextsScoresNothing() {
        var index = index(List.of("", ""));

        assertThat(index.scores(List.of(clue("steel")))).containsExactly(0, 0);
        assertThat(index.hasText(0)).isFalse();
        assertThat(index.knows(clue("steel"))).isFalse();
    }

    @Test
    void oneTextIsScoredAsOnPaper() {
        // One text of 2 words, of average length: 1 / (1 + 1.2). N = 1, n = 1, 20 imaginary texts:
        // ln(1 + 20.5 / 1.5) = 2.6855.
        assertThat(index(List.of("steel welding")).scores(List.of(clue("steel"))))
                .satisfies(scores -> assertThat(scores[0]).isCloseTo(2.6855 / 2.2, within(1e-4)));
    }

    @Test
    void theScoresAreThoseOfLucene() throws IOException {
        var random = new Random(24);
        var texts = IntStream.range(0, 60).mapToObj(i -> randomText(random)).toList();
        var terms = List.of("steel", "laser", "wool", "glue");

        var expected = luceneScores(texts, terms);
        var actual = index(texts).scores(terms.stream().map(TextIndexTest::clue).toList());

        for (int i = 0; i < texts.size(); i++) {
            assertThat(actual[i]).isCloseTo(expected[i], within(1e-5));
        }
    }

    @Test
    void onlyTheBestReadingOfAClueCountsAndAHalfFoundLabelCountsForHalf() {
        var index = index(List.of("steel laser", "steel", "wool"));
        var readings =
                List.of(
                        Clue.Reading.of(List.of("steel", "laser")),
                        Clue.Reading.of(List.of("steel")));
        var both = new Clue("", Optional.empty(), Layer.TEASER, 1, readings);
        var label = new Clue("", Optional.empty(), Layer.TEASER, 1, List.of(readings.getFirst()));

        double steelInSecond = index.scores(List.of(clue("steel")))[1];

        assertThat(index.scores(List.of(both))[1]).isEqualTo(steelInSecond);
        assertThat(index.scores(List.of(label))[1]).isEqualTo(steelInSecond / 2);
        assertThat(index.find(both, 0).stems()).containsExactly("steel", "laser");
        assertThat(index.find(both, 0).score()).isEqualTo(index.scores(List.of(both))[0]);
    }

    @Test
    void aReadingCountsAsMuchAsItIsCertain() {
        var index = index(List.of("steel", "wool"));
        var unsure = clue(new Clue.Reading(List.of("steel"), 0.3));

        assertThat(index.scores(List.of(unsure))[0])
                .isCloseTo(0.3 * index.scores(List.of(clue("steel")))[0], within(1e-12));
        assertThat(index.find(unsure, 0).score()).isEqualTo(index.scores(List.of(unsure))[0]);
        assertThat(index.mass(unsure)).isCloseTo(0.3 * index.mass(clue("steel")), within(1e-12));
    }

    private static Clue clue(String stem) {
        return clue(Clue.Reading.of(List.of(stem)));
    }

    private static Clue clue(Clue.Reading reading) {
        return new Clue("", Optional.empty(), Layer.TEASER, 1, List.of(reading));
    }

    private static TextIndex index(List<String> texts) {
        var words =
                texts.stream()
                        .filter(text -> !text.isEmpty())
                        .map(text -> Words.of(EN, text))
                        .toList();
        var familiarity = new Familiarity(words);
        var compounds = new Compounds(EN, familiarity.words());
        return new TextIndex(
                familiarity,
                texts.stream()
                        .map(text ->
                                TextIndex.Document.of(
                                        ReadWording.of(EN, Wording.of("", text)), compounds))
                        .toList());
    }

    private static String randomText(Random random) {
        var words = List.of("steel", "laser", "wool", "glue", "paint", "wood", "glass", "foam");
        return IntStream.rangeClosed(0, random.nextInt(1, LONGEST))
                .mapToObj(i ->
                        words.get((int) (random.nextDouble() * random.nextDouble() * words.size())))
                .collect(Collectors.joining(" "));
    }

    private static List<Double> zeros(int count) {
        return new ArrayList<>(Collections.nCopies(count, 0.0));
    }

    private static double[] luceneScores(List<String> texts, List<String> terms)
            throws IOException {
        var similarity = new WithImaginaryTexts();
        var scores = zeros(texts.size());
        try (var directory = new ByteBuffersDirectory()) {
            var config = new IndexWriterConfig(new WhitespaceAnalyzer());
            config.setSimilarity(similarity);
            try (var writer = new IndexWriter(directory, config)) {
                for (var text : texts) {
                    var document = new Document();
                    document.add(new TextField("text", text, Field.Store.NO));
                    writer.addDocument(document);
                }
            }
            try (var reader = DirectoryReader.open(directory)) {
                var searcher = new IndexSearcher(reader);
                searcher.setSimilarity(similarity);
                var query = new BooleanQuery.Builder();
                terms.forEach(term ->
                        query.add(
                                new TermQuery(new Term("text", term)), BooleanClause.Occur.SHOULD));
                for (var hit : searcher.search(query.build(), texts.size()).scoreDocs) {
                    scores.set(hit.doc, (double) hit.score);
                }
            }
        }
        return scores.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static final class WithImaginaryTexts extends BM25Similarity {
        @Override
        protected float idf(long textsWithTerm, long texts) {
            return super.idf(textsWithTerm, texts + Familiarity.IMAGINARY_TEXTS);
        }
    }
}
