package be.weefsel.app.actors.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Initiative;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.platform.page.Frame;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Gathers what the pages of initiatives show.
@Component
class InitiativePages {
    private final Actors actors;
    private final Names names;
    private final History history;

    InitiativePages(Actors actors, Names names, History history) {
        this.actors = actors;
        this.names = names;
        this.history = history;
    }

    InitiativesPage list(Frame frame, List<Initiative> all) {
        var words = names.forPage(frame);
        var organisations = organisationsIn(all);
        var byWhetherOver =
                all.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        initiative -> isOver(initiative, frame.today()),
                                        Collectors.mapping(
                                                initiative ->
                                                        entry(initiative, organisations, words),
                                                Collectors.toList())));
        return new InitiativesPage(
                frame,
                byWhetherOver.getOrDefault(false, List.of()),
                byWhetherOver.getOrDefault(true, List.of()),
                Actors.mayChange(frame.reader()));
    }

    /// Those that an organisation takes part in, each with the others.
    List<InitiativeEntry> entriesFor(Organisation self, List<Initiative> all, Names.OfPage words) {
        var others = organisationsIn(all);
        others.remove(self.key());
        return all.stream().map(initiative -> entry(initiative, others, words)).toList();
    }

    private Map<String, Organisation> organisationsIn(Collection<Initiative> all) {
        var keys = new TreeSet<String>();
        for (var initiative : all) {
            initiative.lead().ifPresent(keys::add);
            keys.addAll(initiative.partners());
        }
        return actors.listOrganisations(keys).stream()
                .collect(Collectors.toMap(Organisation::key, Function.identity()));
    }

    private static InitiativeEntry entry(
            Initiative initiative, Map<String, Organisation> organisations, Names.OfPage words) {
        return new InitiativeEntry(
                words.initiative(initiative).href(),
                initiative.name().in(words.frame().language()),
                words.frame().texts().of("actors.initiative." + initiative.kind().code()),
                words.period(initiative.period()),
                Stream.concat(
                                initiative.lead().stream(),
                                new TreeSet<>(initiative.partners()).stream())
                        .map(key -> Optional.ofNullable(organisations.get(key)))
                        .flatMap(Optional::stream)
                        .map(words::organisation)
                        .toList(),
                words.clusters(initiative.clusters()));
    }

    InitiativePage page(Frame frame, Initiative initiative) {
        var words = names.forPage(frame);
        var organisations = organisationsIn(List.of(initiative));
        var lead =
                initiative
                        .lead()
                        .map(key -> Optional.ofNullable(organisations.remove(key)))
                        .flatMap(Function.identity())
                        .map(words::organisation);
        return new InitiativePage(
                frame,
                initiative.key(),
                initiative.name().in(frame.language()),
                frame.texts().of("actors.initiative." + initiative.kind().code()),
                isOver(initiative, frame.today()),
                initiative.description().map(text -> text.in(frame.language())),
                words.clusters(initiative.clusters()),
                lead,
                organisations.values().stream()
                        .map(words::organisation)
                        .sorted(Comparator.comparing(Label::text))
                        .toList(),
                facts(initiative, words),
                history.of(initiative, words),
                Illustrative.sentence(initiative.illustrative(), frame.texts()),
                Actors.mayChange(frame.reader()));
    }

    private static boolean isOver(Initiative initiative, LocalDate today) {
        return initiative.period().to().filter(today::isAfter).isPresent();
    }

    private static List<Fact> facts(Initiative initiative, Names.OfPage words) {
        return new Facts(words)
                .add(
                        "kind",
                        words.frame().texts().of("actors.initiative." + initiative.kind().code()))
                .add("period", words.period(initiative.period()))
                .addWebsite("website", initiative.website())
                .addSource(initiative.source())
                .toList();
    }
}
