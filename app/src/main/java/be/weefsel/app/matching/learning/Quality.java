package be.weefsel.app.matching.learning;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.actors.SizeClass;
import be.weefsel.app.matching.learning.QualityReport.Group;
import be.weefsel.app.matching.learning.QualityReport.Kind;
import be.weefsel.app.matching.store.ShownStore;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Visibility;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// How good the suggestions of the network are: what became of those that were shown.
@Component
public class Quality {
    /// Of fewer, no share is told: it could be almost any.
    public static final int TELL_FROM = 10;

    private static final List<String> SIZES =
            Stream.concat(
                            Stream.of(SizeClass.values()).map(SizeClass::code),
                            Stream.of(QualityReport.UNKNOWN))
                    .toList();

    /// Sizes from small to large; whatever is no size by its name.
    private static final Comparator<String> ORDER =
            Comparator.comparingInt((String key) -> SIZES.indexOf(key))
                    .thenComparing(Comparator.naturalOrder());

    private final ShownStore store;
    private final Actors actors;
    private final Clock clock;

    Quality(ShownStore store, Actors actors, Clock clock) {
        this.store = store;
        this.actors = actors;
        this.clock = clock;
    }

    public static int fewestCompanies() {
        return SmallGroups.FEWEST_COMPANIES;
    }

    /// Whether the reader also sees all years together. Who may not read all questions does not:
    /// all years without one tell of the small groups of that one.
    public static boolean maySeeAllYears(Reader reader) {
        return Visibility.ofAllQuestions(reader);
    }

    /// @param chosen year in which they were first shown; empty for all, or for the newest when the
    ///   reader may not see all together
    public QualityReport report(Reader reader, Optional<Integer> chosen) {
        NotAllowed.unless(Visibility.ofQuality(reader));
        var all = store.all(LocalDate.now(clock));
        var years = yearsOf(all);
        var year = maySeeAllYears(reader) ? chosen : chosen.or(() -> years.stream().findFirst());
        var shown =
                all.stream()
                        .filter(one ->
                                year.isEmpty() || one.firstDay().getYear() == year.orElseThrow())
                        .toList();
        var groups = new ArrayList<Group>();
        groups.addAll(groups(reader, Kind.ALL, shown, _ -> ""));
        groups.addAll(groups(reader, Kind.LANGUAGES, shown, languages()));
        groups.addAll(groups(reader, Kind.SIZE, shown, sizes()));
        groups.addAll(
                groups(
                        reader,
                        Kind.CHANCE,
                        shown,
                        one ->
                                one.chance().isPresent()
                                        ? QualityReport.DRAWN
                                        : QualityReport.BY_TOTAL));
        return new QualityReport(years, year, groups);
    }

    private static List<Integer> yearsOf(List<ShownSuggestion> all) {
        return all.stream()
                .map(one -> one.firstDay().getYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static List<Group> groups(
            Reader reader,
            Kind kind,
            List<ShownSuggestion> shown,
            Function<ShownSuggestion, String> keyOf) {
        Map<String, List<ShownSuggestion>> byKey =
                shown.stream()
                        .collect(
                                Collectors.groupingBy(
                                        keyOf, () -> new TreeMap<>(ORDER), Collectors.toList()));
        var hidden =
                Visibility.ofAllQuestions(reader) ? Set.<String>of() : SmallGroups.toHide(byKey);
        return byKey.entrySet().stream()
                .map(entry ->
                        new Group(
                                kind,
                                entry.getKey(),
                                hidden.contains(entry.getKey())
                                        ? Optional.empty()
                                        : Optional.of(Tally.of(entry.getValue()))))
                .toList();
    }

    private Function<ShownSuggestion, String> languages() {
        var originals =
                actors.listOffers().stream()
                        .collect(Collectors.toMap(Offer::key, offer -> offer.original().code()));
        return one -> one.askedIn().code() + "-" + originals.get(one.offer());
    }

    private Function<ShownSuggestion, String> sizes() {
        var sizes =
                actors.listOrganisations().stream()
                        .filter(organisation -> organisation.size().isPresent())
                        .collect(
                                Collectors.toMap(
                                        Organisation::key,
                                        organisation ->
                                                organisation
                                                        .size()
                                                        .map(SizeClass::code)
                                                        .orElseThrow()));
        return one -> sizes.getOrDefault(one.company(), QualityReport.UNKNOWN);
    }
}
