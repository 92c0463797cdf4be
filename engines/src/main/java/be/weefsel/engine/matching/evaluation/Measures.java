package be.weefsel.engine.matching.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// How good a ranked list is, given the grades of a judge. All lie in 0..1; an item without a grade
/// counts as 0.
public final class Measures {
    public static final int DEPTH = 10;
    private static final int GOOD = 2;

    private Measures() {}

    /// Normalised discounted cumulative gain of the first ten.
    ///
    /// $\sum_{i=1}^{10} (2^{g_i} - 1) / \log_2(i + 1)$, divided by the same sum over the best
    /// possible order of all graded items. 0 when no item has a grade above 0.
    ///
    /// Source: Järvelin and Kekäläinen (2002), *Cumulated gain-based evaluation of IR techniques*,
    /// with the gain of Burges et al. (2005).
    public static double ndcgAt10(List<String> ranked, Map<String, Integer> grades) {
        double ideal = gain(grades.values().stream().sorted(Comparator.reverseOrder()).toList());
        var found = ranked.stream().map(item -> grades.getOrDefault(item, 0)).toList();
        return ideal == 0 ? 0 : gain(found) / ideal;
    }

    private static double gain(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < Math.min(DEPTH, grades.size()); i++) {
            sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }

    /// The share of the good items (grade 2 and 3) that stand among the first ten; 0 without good
    /// items.
    public static double recallAt10(List<String> ranked, Map<String, Integer> grades) {
        long good = grades.values().stream().filter(grade -> grade >= GOOD).count();
        long found = ranked.stream().limit(DEPTH).filter(item -> isGood(item, grades)).count();
        return good == 0 ? 0 : (double) found / good;
    }

    /// 1 / the rank of the first good item; 0 when there is none.
    public static double reciprocalRank(List<String> ranked, Map<String, Integer> grades) {
        for (int i = 0; i < ranked.size(); i++) {
            if (isGood(ranked.get(i), grades)) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    /// Whether there is anything to find, so that a question can be measured.
    public static boolean isMeasurable(Collection<Integer> grades) {
        return grades.stream().anyMatch(grade -> grade > 0);
    }

    /// Whether there is a good item (grade 2 or 3) to find.
    public static boolean hasGood(Collection<Integer> grades) {
        return grades.stream().anyMatch(grade -> grade >= GOOD);
    }

    private static boolean isGood(String item, Map<String, Integer> grades) {
        return grades.getOrDefault(item, 0) >= GOOD;
    }
}
