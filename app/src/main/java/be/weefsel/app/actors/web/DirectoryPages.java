package be.weefsel.app.actors.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.AreaChoices;
import be.weefsel.app.actors.Directory;
import be.weefsel.app.actors.Membership;
import be.weefsel.app.actors.OfferKind;
import be.weefsel.app.actors.map.ActorsMap;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.vocabulary.AreaSet.SubRegion;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Gathers what the directory shows.
@Component
class DirectoryPages {
    /// There are hundreds of topics; the page of topics has them all.
    private static final int MOST_TOPICS = 8;

    /// How far back the choice of year goes; an address may go further.
    private static final int YEARS_BACK = 16;

    private final Actors actors;
    private final Names names;
    private final ActorsMap map;

    DirectoryPages(Actors actors, Names names, ActorsMap map) {
        this.actors = actors;
        this.names = names;
        this.map = map;
    }

    /// @param count how many one would find with other choices
    DirectoryPage page(
            Frame frame, Choices choices, Directory found, ToIntFunction<Choices> count) {
        var query = choices.toQuery(frame.today(), frame.language(), 1);
        var shown =
                new Shown(
                        frame,
                        choices,
                        found,
                        names.forPage(frame),
                        actors.areaChoices(query).subRegions());
        return new DirectoryPage(
                frame,
                shown.title(),
                shown.standfirst(),
                choices.words(),
                choices.fields().stream()
                        .filter(field -> !field.name().equals(Choices.WORDS))
                        .map(field -> new DirectoryPage.Carried(field.name(), field.value()))
                        .toList(),
                shown.facets(),
                shown.years(),
                shown.chosen(),
                found.entries().stream().map(shown::entry).toList(),
                shown.foundLine(),
                frame.texts().of("actors.directory.page", choices.page(), found.pages()),
                shown.hrefOfPage(choices.page() - 1),
                shown.hrefOfPage(choices.page() + 1),
                downloads(frame, choices.onPage(1).query()),
                Actors.mayChange(frame.reader()),
                found.total() == 0
                        ? Optional.empty()
                        : map.ofMany(found.places(), query.day(), frame),
                found.total() == 0 ? shown.hints(count) : List.of());
    }

    private static List<DirectoryPage.Download> downloads(Frame frame, String query) {
        return Stream.of(
                        List.of("/actors.xlsx", "actors.directory.xlsx"),
                        List.of("/actors.csv", "actors.directory.csv"),
                        List.of("/actors.geojson", "actors.directory.geojson"),
                        List.of("/offers.xlsx", "actors.directory.offers-xlsx"),
                        List.of("/offers.csv", "actors.directory.offers-csv"))
                .map(file ->
                        new DirectoryPage.Download(
                                frame.link(file.getFirst()) + query,
                                frame.texts().of(file.getLast())))
                .toList();
    }

    private record Shown(
            Frame frame,
            Choices choices,
            Directory found,
            Names.OfPage names,
            List<SubRegion> subRegions) {

        String title() {
            var key = choices.isNarrowed() ? "actors.directory.found" : "actors.directory.all";
            return frame.texts().of(key, found.total());
        }

        String standfirst() {
            var isNow = found.year().equals(Year.from(frame.today()));
            return isNow
                    ? frame.texts().of("actors.directory.standfirst")
                    : frame.texts().of("actors.directory.standfirst-then", found.year().toString());
        }

        String foundLine() {
            var first = (choices.page() - 1) * DirectoryController.PAGE_SIZE + 1;
            var last = first + found.entries().size() - 1;
            var key =
                    choices.words().isEmpty()
                            ? "actors.directory.part-by-name"
                            : "actors.directory.part-by-fit";
            return frame.texts().of(key, first, last);
        }

        Optional<String> hrefOfPage(int page) {
            return page < 1 || page > found.pages()
                    ? Optional.empty()
                    : Optional.of(href(choices.onPage(page)));
        }

        private String href(Choices other) {
            return frame.link("/actors") + other.query();
        }

        // What can be chosen

        List<DirectoryPage.Facet> facets() {
            return List.of(
                    facet(Choices.KIND, true, kinds()),
                    facet(Choices.FACTORY, true, factories()),
                    facet(Choices.AREA, false, areas()),
                    topics(),
                    facet(Choices.OFFER, false, offers()),
                    facet(Choices.SPEAKS, false, languages()));
        }

        private DirectoryPage.Facet facet(
                String name, boolean open, List<DirectoryPage.Choice> choices) {
            return facet(name, open, choices, Optional.empty());
        }

        private DirectoryPage.Facet facet(
                String name,
                boolean open,
                List<DirectoryPage.Choice> offered,
                Optional<String> moreHref) {
            return new DirectoryPage.Facet(
                    name,
                    frame.texts().of("actors.facet." + name),
                    open || !choices.all(name).isEmpty(),
                    withChosen(name, offered),
                    moreHref);
        }

        /// What is chosen stays in the form, also when nothing would be found with it.
        private List<DirectoryPage.Choice> withChosen(
                String name, List<DirectoryPage.Choice> offered) {
            var all = new ArrayList<>(offered);
            for (var value : choices.all(name)) {
                if (offered.stream().noneMatch(choice -> choice.value().equals(value))) {
                    all.add(choice(name, value, 0));
                }
            }
            return all;
        }

        private List<DirectoryPage.Choice> kinds() {
            return found.facets().kinds().entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .map(e -> choice(Choices.KIND, e.getKey(), e.getValue()))
                    .toList();
        }

        private List<DirectoryPage.Choice> factories() {
            return names.allClusters().stream()
                    .filter(cluster -> found.facets().clusters().containsKey(cluster.key()))
                    .map(cluster ->
                            new DirectoryPage.Choice(
                                    cluster.key(),
                                    names.shortNames().of(cluster.key()),
                                    number(count(found.facets().clusters(), cluster.key())),
                                    choices.isChosen(Choices.FACTORY, cluster.key()),
                                    cluster.thread().style()))
                    .toList();
        }

        private List<DirectoryPage.Choice> areas() {
            var counts = found.facets().areas();
            var offered =
                    Stream.concat(
                            subRegions.stream().map(SubRegion::key),
                            counts.keySet().stream().filter(AreaChoices::isElsewhere));
            return offered.filter(counts::containsKey)
                    .map(area -> choice(Choices.AREA, area, count(counts, area)))
                    .toList();
        }

        private DirectoryPage.Facet topics() {
            var counts = found.facets().topics();
            var most =
                    counts.entrySet().stream()
                            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                            .limit(MOST_TOPICS)
                            .map(e -> choice(Choices.TOPIC, e.getKey(), e.getValue()))
                            .toList();
            return facet(Choices.TOPIC, false, most, Optional.of(frame.link("/topics")));
        }

        private List<DirectoryPage.Choice> offers() {
            var counts = found.facets().offers();
            return names.kinds().offerKinds().stream()
                    .map(OfferKind::code)
                    .filter(counts::containsKey)
                    .map(code -> choice(Choices.OFFER, code, count(counts, code)))
                    .toList();
        }

        private List<DirectoryPage.Choice> languages() {
            return found.facets().languages().entrySet().stream()
                    .map(e -> choice(Choices.SPEAKS, e.getKey().code(), e.getValue()))
                    .toList();
        }

        private DirectoryPage.Choice choice(String name, String value, int count) {
            return new DirectoryPage.Choice(
                    value, text(name, value), number(count), choices.isChosen(name, value), "");
        }

        private static <T> int count(Map<T, Integer> counts, T choice) {
            return counts.getOrDefault(choice, 0);
        }

        private String number(int count) {
            return frame.texts().number(count);
        }

        List<DirectoryPage.Choice> years() {
            var now = frame.today().getYear();
            var chosen = choices.year(frame.today()).getValue();
            var years = IntStream.rangeClosed(now - YEARS_BACK, now).boxed();
            return Stream.concat(years, Stream.of(chosen))
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .map(year ->
                            new DirectoryPage.Choice(
                                    year.toString(), year.toString(), "", year == chosen, ""))
                    .toList();
        }

        // What is chosen

        List<DirectoryPage.Chosen> chosen() {
            return choices.fields().stream()
                    .map(field ->
                            new DirectoryPage.Chosen(
                                    text(field.name(), field.value()),
                                    href(choices.without(field))))
                    .toList();
        }

        /// What one would find with one choice less, where that is anything.
        List<DirectoryPage.Chosen> hints(ToIntFunction<Choices> countWith) {
            var hints = new ArrayList<DirectoryPage.Chosen>();
            for (var field : choices.fields()) {
                var without = choices.without(field);
                var count = countWith.applyAsInt(without);
                if (count > 0) {
                    hints.add(
                            new DirectoryPage.Chosen(
                                    frame.texts()
                                            .of(
                                                    "actors.directory.without",
                                                    text(field.name(), field.value()),
                                                    count),
                                    href(without)));
                }
            }
            return hints;
        }

        private String text(String name, String value) {
            return switch (name) {
                case Choices.KIND -> names.kinds().organisationName(value, frame.texts());
                case Choices.FACTORY -> names.shortNames().of(value);
                case Choices.AREA -> names.area(value, subRegions);
                case Choices.TOPIC -> names.topic(value);
                case Choices.OFFER -> names.kinds().offerName(value, frame.texts());
                case Choices.SPEAKS -> frame.texts().of("vocabulary.language-alone." + value);
                default -> value;
            };
        }

        // What was found

        DirectoryPage.Entry entry(Directory.Entry entry) {
            var organisation = entry.organisation();
            var offers = entry.offers().size();
            return new DirectoryPage.Entry(
                    names.organisation(organisation),
                    names.kind(organisation),
                    names.town(organisation.location()),
                    offers == 0 ? "" : frame.texts().of("actors.directory.offers", offers),
                    names.clusters(entry.memberships().stream().map(Membership::cluster).toList()));
        }
    }
}
