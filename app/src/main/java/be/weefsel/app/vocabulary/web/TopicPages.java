package be.weefsel.app.vocabulary.web;

import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.vocabulary.Topic;
import be.weefsel.app.vocabulary.TopicScheme;
import be.weefsel.app.vocabulary.TopicUse;
import be.weefsel.app.vocabulary.Topics;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Gathers what the pages of topics show.
@Component
class TopicPages {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final Topics topics;

    TopicPages(Topics topics) {
        this.topics = topics;
    }

    TopicsPage list(Frame frame, String words) {
        var lines = new Lines(frame, topics.countUses(frame.today()));
        var all = topics.listTopics();
        var isSearch = !words.isEmpty();
        return new TopicsPage(
                frame,
                frame.texts().of("vocabulary.topics.standfirst", all.size()),
                words,
                isSearch ? List.of() : groups(all, lines),
                isSearch
                        ? lines.of(all.stream().filter(topic -> fits(topic, words)).toList())
                        : List.of(),
                topics.listSchemes().stream().map(scheme -> line(scheme, frame)).toList(),
                Participation.keepsTopics(frame.reader()));
    }

    private static List<TopicsPage.Group> groups(List<Topic> all, Lines lines) {
        var byKey = all.stream().collect(Collectors.toMap(Topic::key, Function.identity()));
        return lines.of(all.stream().filter(Topic::isTop).toList()).stream()
                .map(line -> new TopicsPage.Group(line, lines.of(narrowerThan(line.key(), byKey))))
                .toList();
    }

    private static List<Topic> narrowerThan(String key, Map<String, Topic> byKey) {
        return Optional.ofNullable(byKey.get(key)).stream()
                .flatMap(topic -> topic.narrower().stream())
                .flatMap(other -> Optional.ofNullable(byKey.get(other)).stream())
                .toList();
    }

    /// In whatever language, without looking at accents or capitals.
    private static boolean fits(Topic topic, String words) {
        return Arrays.stream(Language.values())
                .flatMap(language ->
                        Stream.concat(
                                Stream.of(topic.label().exactly(language)),
                                topic.otherLabelsIn(language).stream()))
                .anyMatch(name -> plain(name).contains(plain(words)));
    }

    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static TopicsPage.SchemeLine line(TopicScheme scheme, Frame frame) {
        var name = scheme.name().in(frame.language());
        var query = "?scheme=" + URLEncoder.encode(scheme.iri(), StandardCharsets.UTF_8);
        return new TopicsPage.SchemeLine(
                name.text(),
                name.language().code(),
                frame.link("/topics.ttl") + query,
                frame.link("/topics.jsonld") + query);
    }

    /// Topics as lines of a list, by name in the reader's language.
    private record Lines(Frame frame, Map<String, Integer> counts) {
        List<TopicsPage.Line> of(Collection<Topic> topics) {
            var collator = Collator.getInstance(frame.language().locale());
            return topics.stream()
                    .map(this::line)
                    .sorted(Comparator.comparing(TopicsPage.Line::text, collator))
                    .toList();
        }

        private TopicsPage.Line line(Topic topic) {
            var label = topic.heading(frame.language());
            return new TopicsPage.Line(
                    topic.key(),
                    label.text(),
                    label.language().code(),
                    frame.link("/topics/" + topic.key()),
                    Optional.ofNullable(counts.get(topic.key()))
                            .map(count -> frame.texts().number(count))
                            .orElse(""));
        }
    }

    TopicPage topic(Frame frame, Topic topic) {
        var links = new Links(frame, topics.listTopics());
        var broader = links.of(topic.broader());
        return new TopicPage(
                frame,
                topic.heading(frame.language()),
                topic.definition().map(text -> text.in(frame.language())),
                broader.stream().findFirst(),
                parts(frame, topic),
                Arrays.stream(Language.values())
                        .map(language -> named(frame, topic, language))
                        .flatMap(Optional::stream)
                        .toList(),
                broader,
                links.of(topic.narrower()),
                links.of(topic.related()),
                topic.iri(),
                frame.link("/actors") + "?topic=" + topic.key());
    }

    private List<TopicPage.Part> parts(Frame frame, Topic topic) {
        return topics.usesOf(topic.key(), frame.today(), frame.texts()).stream()
                .map(part ->
                        new TopicPage.Part(
                                part.headingKey().replace('.', '-'),
                                frame.texts().of(part.headingKey(), part.uses().size()),
                                part.uses().stream().map(use -> entry(frame, use)).toList()))
                .toList();
    }

    private static TopicPage.Entry entry(Frame frame, TopicUse.Use use) {
        return new TopicPage.Entry(
                use.name().in(frame.language()),
                frame.link(use.path()),
                use.kind(),
                use.icon(),
                use.by().map(by -> by.in(frame.language()).text()).orElse(""));
    }

    private static Optional<TopicPage.Named> named(Frame frame, Topic topic, Language language) {
        var name = topic.label().exactly(language);
        var others = topic.otherLabelsIn(language);
        return name.isEmpty() && others.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new TopicPage.Named(
                                frame.texts().of("vocabulary.language-alone." + language.code()),
                                language.code(),
                                name,
                                others));
    }

    /// Topics as links, by name in the reader's language.
    private record Links(Frame frame, List<Topic> all) {
        List<TopicPage.Link> of(Collection<String> keys) {
            var collator = Collator.getInstance(frame.language().locale());
            return all.stream()
                    .filter(topic -> keys.contains(topic.key()))
                    .map(topic -> SchemeEditionPage.link(topic, frame))
                    .sorted(Comparator.comparing(TopicPage.Link::text, collator))
                    .toList();
        }
    }
}
