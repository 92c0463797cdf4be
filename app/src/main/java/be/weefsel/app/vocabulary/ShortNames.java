package be.weefsel.app.vocabulary;

import be.weefsel.app.platform.text.Language;
import java.util.Arrays;
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
        var names =
                clusters.stream()
                        .map(cluster -> List.of(words(cluster.name().in(reader).text())))
                        .toList();
        var common = clusters.size() < 2 ? 0 : wordsInCommon(names);
        for (var cluster : clusters) {
            var words = words(cluster.name().in(reader).text());
            byKey.put(
                    cluster.key(),
                    cluster.shortName()
                            .map(name -> name.in(reader).text())
                            .orElseGet(() ->
                                    String.join(
                                            " ",
                                            Arrays.asList(words).subList(common, words.length))));
        }
    }

    /// @return the key itself when there is no such cluster
    public String of(String cluster) {
        return Optional.ofNullable(byKey.get(cluster)).orElse(cluster);
    }

    private static String[] words(String name) {
        return name.split(" ", -1);
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
