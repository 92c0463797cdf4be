package be.weefsel.app.vocabulary;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Passage;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Names of collective factories for lists, where one knows already that it is about factories: the
/// short one that the network gave, or else the name without what all names begin with. "Factory of
/// the Future Food" and "Factory of the Future Care" become "Food" and "Care".
public final class ShortNames {
    private final Map<String, String> byKey = new TreeMap<>();

    public ShortNames(Collection<Cluster> clusters, Language reader) {
        for (var cluster : clusters) {
            byKey.put(
                    cluster.key(),
                    cluster.shortName()
                            .map(name -> name.in(reader).text())
                            .orElseGet(() -> shortened(cluster.name().in(reader), clusters)));
        }
    }

    /// Compared with the other names in its own language: not all of them may be translated.
    private static String shortened(Passage name, Collection<Cluster> clusters) {
        var names =
                clusters.stream()
                        .filter(cluster -> cluster.shortName().isEmpty())
                        .map(cluster -> cluster.name().exactly(name.language()))
                        .filter(text -> !text.isEmpty())
                        .map(ShortNames::words)
                        .toList();
        var words = words(name.text());
        var common = names.size() < 2 ? 0 : wordsInCommon(names);
        return String.join(" ", words.subList(common, words.size()));
    }

    /// @return the key itself when there is no such cluster
    public String of(String cluster) {
        return Optional.ofNullable(byKey.get(cluster)).orElse(cluster);
    }

    private static List<String> words(String name) {
        return List.of(name.split(" ", -1));
    }

    /// At least one word of each name stays.
    private static int wordsInCommon(List<List<String>> names) {
        var most = names.stream().mapToInt(List::size).min().orElse(1) - 1;
        var first = names.getFirst();
        for (var i = 0; i < most; i++) {
            var word = first.get(i);
            var position = i;
            if (!names.stream().allMatch(name -> name.get(position).equals(word))) {
                return i;
            }
        }
        return most;
    }
}
