package be.weefsel.app.matching.allocation;

import be.weefsel.app.actors.SizeClass;
import be.weefsel.engine.matching.Suggestion;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An allocation that nobody has carried out: who would get whom, who would lose what, and what the
/// wishes cost.
///
/// @param introductions that it would make
/// @param lines of the questions that look for a partner, the greatest loss first
/// @param priceOfSmallFirst beside no preference; empty without one
/// @param priceOfFairness the fairest beside the largest sum, whichever was wished
public record DryRun(
        Wishes wishes,
        SortedMap<Shown, Suggestion> introductions,
        List<Line> lines,
        List<Asked> asked,
        Optional<Price> priceOfSmallFirst,
        Price priceOfFairness) {
    private static final Comparator<Line> GREATEST_LOSS_FIRST =
            Comparator.comparingDouble(Line::loss)
                    .reversed()
                    .thenComparing(line -> line.question().key());

    public DryRun {
        introductions = Collections.unmodifiableSortedMap(new TreeMap<>(introductions));
        lines = List.copyOf(lines);
        asked = List.copyOf(asked);
    }

    static List<Line> lines(Round round, Wishes wishes, Plan plan) {
        return round.questions().stream()
                .filter(question -> question.places(wishes) > 0)
                .map(question -> Line.of(question, wishes, plan))
                .sorted(GREATEST_LOSS_FIRST)
                .toList();
    }

    /// The fullest first.
    static List<Asked> asked(Round round, Plan plan) {
        return plan.chosen().values().stream()
                .flatMap(List::stream)
                .map(Suggestion::owner)
                .distinct()
                .map(actor -> new Asked(actor, round.loadOf(actor), plan.questionsOf(actor)))
                .sorted(
                        Comparator.comparingDouble(Asked::share)
                                .reversed()
                                .thenComparing(Asked::actor))
                .toList();
    }

    /// How many questions get somebody.
    public long served() {
        return lines.stream().filter(line -> !line.gets().isEmpty()).count();
    }

    /// Those that do not get all they look for; first those that get nobody.
    public List<Line> shortOfPartners() {
        return lines.stream()
                .filter(line -> line.shortfall().isPresent())
                .sorted(
                        Comparator.comparing((Line line) -> !line.gets().isEmpty())
                                .thenComparing(line -> line.question().key()))
                .toList();
    }

    public Served servedOfSmallCompanies() {
        return Served.of(
                Optional.empty(),
                lines.stream().filter(line -> line.question().isOfSmallCompany()).toList());
    }

    public Served servedOfOthers() {
        return Served.of(
                Optional.empty(),
                lines.stream().filter(line -> !line.question().isOfSmallCompany()).toList());
    }

    /// The smallest companies first, those that have not said their size last.
    public List<Served> servedBySize() {
        var bySize =
                lines.stream()
                        .collect(Collectors.groupingBy(line -> line.question().company().size()));
        var known = new TreeSet<SizeClass>();
        bySize.keySet().forEach(size -> size.ifPresent(known::add));
        return Stream.concat(
                        known.stream().map(Optional::of), Stream.of(Optional.<SizeClass>empty()))
                .filter(bySize::containsKey)
                .map(size -> Served.of(size, bySize.getOrDefault(size, List.of())))
                .toList();
    }
}
