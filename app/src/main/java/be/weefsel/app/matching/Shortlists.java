package be.weefsel.app.matching;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.matching.store.ShownStore;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.engine.matching.Standing;
import be.weefsel.engine.matching.Suggestions;
import be.weefsel.engine.matching.Suggestions.OwnerSuggestions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Shows whoever may act on a question who can help, and remembers what was shown.
@Component
public class Shortlists {
    private static final int LENGTH = 10;

    /// So many offers of one actor are shown.
    private static final int OFFERS_OF_ONE = 3;

    /// Enough offers for the actors among whom one is drawn.
    private static final int DEPTH = OFFERS_OF_ONE * DrawnByChance.DEPTH;

    private final Actors actors;
    private final Suggesting suggesting;
    private final SuggestionsSetAside setAside;
    private final Exploring exploring;
    private final Revisions revisions;
    private final ShownStore store;
    private final Clock clock;

    Shortlists(
            Actors actors,
            Suggesting suggesting,
            SuggestionsSetAside setAside,
            Exploring exploring,
            Revisions revisions,
            ShownStore store,
            Clock clock) {
        this.actors = actors;
        this.suggesting = suggesting;
        this.setAside = setAside;
        this.exploring = exploring;
        this.revisions = revisions;
        this.store = store;
        this.clock = clock;
    }

    /// The same lists, seen from another moment, as [Questions#asOf].
    public Shortlists asOf(Clock moment) {
        return new Shortlists(actors, suggesting, setAside, exploring, revisions, store, moment);
    }

    /// Whether the reader may see who could help: who can do something with it.
    public static boolean mayLook(Reader reader, Dossier dossier) {
        return (dossier.isOfCompany(reader) || dossier.mayIntroduce(reader))
                && dossier.question().stage().isRunning();
    }

    /// As [#show], but only what somebody wants to see, by its total. That is not remembered: a
    /// place in a narrower list says nothing beside places in the whole one. For the same reason no
    /// places without a criterion are told.
    public Shortlist showOnly(Reader reader, Dossier dossier, Narrowing narrowing) {
        NotAllowed.unless(mayLook(reader, dossier));
        var aside = offersAside(dossier);
        var found = suggesting.suggest(dossier.question(), aside, Integer.MAX_VALUE);
        var wanted =
                found.suggested().stream()
                        .filter(one ->
                                narrowing.allows(one, actors.getOffer(one.supply()).kind().code()))
                        .toList();
        return shortlist(
                found,
                aside,
                DrawnByChance.nobody(withFewOffers(Suggestions.byOwner(wanted))),
                Map.of());
    }

    /// What a day shows is remembered once, however often somebody looks.
    public Shortlist show(Reader reader, Dossier dossier) {
        NotAllowed.unless(mayLook(reader, dossier));
        var shortlist = of(dossier);
        store.remember(
                dossier.question().key(),
                reader.role(),
                LocalDate.now(clock),
                shortlist.listed().stream()
                        .filter(listed -> isNew(dossier, listed.actor()))
                        .toList());
        return shortlist;
    }

    private Shortlist of(Dossier dossier) {
        var aside = offersAside(dossier);
        var found = suggesting.suggest(dossier.question(), aside, DEPTH);
        return shortlist(
                found,
                aside,
                inTheirPlaces(dossier, withFewOffers(found.byOwner())),
                found.standings());
    }

    private Set<String> offersAside(Dossier dossier) {
        return setAside.of(dossier.question().key()).stream()
                .map(SetAside::offer)
                .collect(Collectors.toSet());
    }

    private static Shortlist shortlist(
            Suggestions found,
            Set<String> aside,
            List<Shortlist.Listed> listed,
            Map<String, Standing> standings) {
        return new Shortlist(
                listed.stream().limit(LENGTH).toList(),
                found.leftOut().stream().filter(left -> !aside.contains(left.supply())).toList(),
                found.suggested().size()
                        + found.leftOut().size()
                        + found.further()
                        + found.unrelated(),
                standings);
    }

    private static List<OwnerSuggestions> withFewOffers(List<OwnerSuggestions> ranked) {
        return ranked.stream().map(Shortlists::withFewOffers).toList();
    }

    /// The best, and the others that are about the matter.
    private static OwnerSuggestions withFewOffers(OwnerSuggestions actor) {
        return new OwnerSuggestions(
                actor.owner(),
                actor.suggestions().stream()
                        .filter(one -> one.equals(actor.best()) || one.isMostlyOfSubstance())
                        .limit(OFFERS_OF_ONE)
                        .toList());
    }

    private List<Shortlist.Listed> inTheirPlaces(Dossier dossier, List<OwnerSuggestions> ranked) {
        return exploring.isOn()
                ? DrawnByChance.one(
                        ranked,
                        actor -> isNew(dossier, actor) && actor.best().isMostlyOfSubstance(),
                        seedOf(dossier))
                : DrawnByChance.nobody(ranked);
    }

    /// Whoever looks again sees the same, until the question is changed.
    private long seedOf(Dossier dossier) {
        var key = dossier.question().key();
        return Objects.hash(key, revisions.latestOf(key));
    }

    /// Whether nobody has introduced this actor for the question: then it is still a suggestion.
    private static boolean isNew(Dossier dossier, OwnerSuggestions actor) {
        return dossier.introductions().stream()
                .filter(introduction -> introduction.takenBackAt().isEmpty())
                .noneMatch(introduction -> introduction.organisation().equals(actor.owner()));
    }
}
