package be.weefsel.app.matching.allocation;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.matching.Dossier;
import be.weefsel.app.matching.Introduction;
import be.weefsel.app.matching.Opinion;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.matching.Rooms;
import be.weefsel.app.matching.SetAside;
import be.weefsel.app.matching.Suggesting;
import be.weefsel.app.matching.SuggestionsSetAside;
import be.weefsel.engine.matching.Suggestions;
import be.weefsel.engine.matching.Suggestions.OwnerSuggestions;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Gathers what an allocation rests on. The scores are those of the suggestions that stand beside
/// each question.
@Component
class AllocationRounds {
    /// Offers further down no question gets, whoever gives way.
    private static final int SUGGESTIONS = 30;

    private final Questions questions;
    private final Suggesting suggesting;
    private final SuggestionsSetAside setAside;
    private final Rooms rooms;
    private final Actors actors;

    AllocationRounds(
            Questions questions,
            Suggesting suggesting,
            SuggestionsSetAside setAside,
            Rooms rooms,
            Actors actors) {
        this.questions = questions;
        this.suggesting = suggesting;
        this.setAside = setAside;
        this.rooms = rooms;
        this.actors = actors;
    }

    Round now() {
        var running =
                questions.listAsked().stream()
                        .filter(dossier -> dossier.question().stage().isRunning())
                        .sorted(Comparator.comparing(dossier -> dossier.question().key()))
                        .toList();
        var aside = setAside.byQuestion(running.stream().map(d -> d.question().key()).toList());
        var organisations =
                actors.listOrganisations().stream()
                        .collect(Collectors.toMap(Organisation::key, Function.identity()));
        var open =
                running.stream()
                        .map(dossier ->
                                open(
                                        dossier,
                                        aside.getOrDefault(dossier.question().key(), List.of()),
                                        organisations))
                        .toList();
        return new Round(open, loads(running, open));
    }

    private OpenQuestion open(
            Dossier dossier, List<SetAside> aside, Map<String, Organisation> organisations) {
        var withoutOffers = aside.stream().map(SetAside::offer).collect(Collectors.toSet());
        var found = suggesting.suggest(dossier.question(), withoutOffers, SUGGESTIONS);
        var withoutActors = actorsNotToAsk(dossier);
        var company = Objects.requireNonNull(organisations.get(dossier.question().company()));
        return new OpenQuestion(
                dossier,
                company,
                Suggestions.byOwner(
                        found.suggested().stream()
                                .filter(s -> !withoutActors.contains(s.owner()))
                                .toList()),
                found.leftOut().stream()
                        .filter(left -> !withoutActors.contains(left.owner()))
                        .toList(),
                abroad(company, organisations));
    }

    /// Those who are introduced already, who declined, or who think that it does not fit them.
    private static Set<String> actorsNotToAsk(Dossier dossier) {
        var actors = new HashSet<String>();
        dossier.introductions().stream()
                .filter(i -> i.stands() || i.findDecline().isPresent())
                .map(Introduction::organisation)
                .forEach(actors::add);
        dossier.opinions().stream()
                .filter(opinion -> opinion.given().filter(AllocationRounds::saysNo).isPresent())
                .map(Opinion::organisation)
                .forEach(actors::add);
        return actors;
    }

    private static boolean saysNo(Opinion.Given given) {
        return given.verdict() != Opinion.Verdict.FITS;
    }

    private static Set<String> abroad(
            Organisation company, Map<String, Organisation> organisations) {
        var home = company.location().country();
        return organisations.values().stream()
                .filter(organisation -> !organisation.location().country().equals(home))
                .map(Organisation::key)
                .collect(Collectors.toSet());
    }

    private SortedMap<String, Load> loads(List<Dossier> running, List<OpenQuestion> open) {
        var taken = new HashMap<String, Integer>();
        running.stream()
                .flatMap(dossier -> dossier.standingIntroductions().stream())
                .forEach(i -> taken.merge(i.organisation(), 1, Integer::sum));
        var said = rooms.byOrganisation();
        return open.stream()
                .flatMap(question -> question.fitting().stream())
                .map(OwnerSuggestions::owner)
                .distinct()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                actor ->
                                        Load.of(
                                                taken.getOrDefault(actor, 0),
                                                Optional.ofNullable(said.get(actor))),
                                (one, other) -> one,
                                TreeMap::new));
    }
}
