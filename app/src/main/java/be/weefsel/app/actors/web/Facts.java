package be.weefsel.app.actors.web;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Sentence;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Gathers facts; those of which nothing is known are left out.
final class Facts {
    private final Names.OfPage names;
    private final List<Fact> all = new ArrayList<>();

    Facts(Names.OfPage names) {
        this.names = names;
    }

    /// @param key of the term, below `actors.fact`
    Facts add(String key, String text) {
        return add(key, List.of(new Fact.Value(text, "", names.frame().language())));
    }

    Facts add(String key, Optional<String> text) {
        return text.map(t -> add(key, t)).orElse(this);
    }

    Facts add(String key, String text, String href) {
        return add(key, List.of(new Fact.Value(text, href, names.frame().language())));
    }

    Facts addSentence(String key, Optional<Sentence> sentence) {
        return add(key, sentence.stream().map(s -> new Fact.Value(s, "")).toList());
    }

    Facts addLabels(String key, Collection<Label> labels) {
        return add(
                key,
                labels.stream()
                        .map(label -> new Fact.Value(label.text(), label.href(), label.language()))
                        .toList());
    }

    Facts addLanguages(String key, Collection<Language> languages) {
        var texts = names.frame().texts();
        return languages.isEmpty()
                ? this
                : add(
                        key,
                        String.join(
                                ", ",
                                languages.stream()
                                        .map(l -> texts.of("vocabulary.language." + l.code()))
                                        .toList()));
    }

    Facts addWebsite(String key, Optional<String> address) {
        return add(key, address.stream().map(this::linked).toList());
    }

    /// A source that is an address becomes a link; other sources are told in words.
    Facts addSource(String source) {
        return add("source", List.of(linked(source)));
    }

    private Fact.Value linked(String text) {
        var href = linkable(text);
        return new Fact.Value(href.isEmpty() ? text : hostOf(text), href, names.frame().language());
    }

    private static String hostOf(String address) {
        return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*$", "");
    }

    /// Only web addresses become links: who wrote it may have meant harm.
    private static String linkable(String address) {
        try {
            var scheme = new URI(address).getScheme();
            return "https".equals(scheme) || "http".equals(scheme) ? address : "";
        } catch (URISyntaxException e) {
            return "";
        }
    }

    Facts add(String key, List<Fact.Value> values) {
        var known =
                values.stream()
                        .filter(value -> !value.sentence().passage().text().isEmpty())
                        .toList();
        if (!known.isEmpty()) {
            all.add(new Fact(names.frame().texts().of("actors.fact." + key), known));
        }
        return this;
    }

    List<Fact> toList() {
        return List.copyOf(all);
    }
}
