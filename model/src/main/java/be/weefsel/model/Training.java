package be.weefsel.model;

import be.weefsel.engine.matching.KnownWords;
import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.Words;
import be.weefsel.engine.matching.language.LanguageModel;
import be.weefsel.engine.matching.language.LanguagePair;
import be.weefsel.engine.matching.language.Source;
import be.weefsel.engine.matching.language.TranslationTable;
import be.weefsel.engine.matching.language.VocabularyFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// From segments to the tables and words of a [LanguageModel]. Each pair of languages is trained by
/// one thread, two at a time, so that the threads change nothing in the outcome.
final class Training {
    private static final int THREADS = 2;

    /// Longer texts align everything with everything, and teach little.
    private static final int MOST_WORDS = 100;

    private final List<ReadSegment> segments;

    private record ReadSegment(Source source, Map<TextLanguage, List<Words.Word>> words) {
        boolean has(TextLanguage language) {
            return words.containsKey(language);
        }

        List<String> stems(TextLanguage language) {
            return words.getOrDefault(language, List.of()).stream().map(Words.Word::stem).toList();
        }
    }

    /// Segments that say the same as an earlier one are left out: how often a text is repeated says
    /// nothing about its words.
    Training(List<Segment> segments) {
        var seen = new HashSet<Map<TextLanguage, String>>();
        this.segments =
                segments.stream()
                        .filter(segment -> seen.add(segment.texts()))
                        .map(Training::read)
                        .toList();
    }

    private static ReadSegment read(Segment segment) {
        var words = new EnumMap<TextLanguage, List<Words.Word>>(TextLanguage.class);
        segment.texts()
                .forEach((language, text) -> {
                    var read = Words.of(language, text);
                    if (!read.isEmpty() && read.size() <= MOST_WORDS) {
                        words.put(language, read);
                    }
                });
        return new ReadSegment(segment.source(), words);
    }

    int size() {
        return segments.size();
    }

    TranslationTable table(LanguagePair pair) {
        return IbmModel1.train(
                segments.stream()
                        .filter(segment -> segment.has(pair.from()) && segment.has(pair.to()))
                        .map(segment ->
                                new IbmModel1.Aligned(
                                        segment.stems(pair.from()),
                                        segment.stems(pair.to()),
                                        segment.source()))
                        .toList());
    }

    private KnownWords dutch() {
        return KnownWords.of(
                segments.stream()
                        .filter(segment -> segment.has(TextLanguage.NL))
                        .map(segment -> segment.words().getOrDefault(TextLanguage.NL, List.of()))
                        .toList());
    }

    void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        var vocabulary = dutch();
        write(
                folder.resolve(LanguageModel.VOCABULARY),
                file -> VocabularyFile.write(vocabulary, file));
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var written = new ArrayList<Future<?>>();
            for (var pair : LanguagePair.all()) {
                written.add(
                        threads.submit(() -> {
                            write(folder.resolve(pair.fileName()), table(pair)::write);
                            return pair;
                        }));
            }
            for (var pair : written) {
                pair.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IOException("A table could not be made.", e);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void to(OutputStream file) throws IOException;
    }

    private static void write(Path path, Writing writing) throws IOException {
        try (var file = Files.newOutputStream(path)) {
            writing.to(file);
        }
    }
}
