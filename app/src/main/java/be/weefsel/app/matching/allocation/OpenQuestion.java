package be.weefsel.app.matching.allocation;

import be.weefsel.app.actors.Organisation;
import be.weefsel.app.actors.SizeClass;
import be.weefsel.app.matching.DemandWithoutSupply;
import be.weefsel.app.matching.Dossier;
import be.weefsel.engine.allocation.Quota;
import be.weefsel.engine.matching.LeftOut;
import be.weefsel.engine.matching.Suggestion;
import be.weefsel.engine.matching.Suggestions.OwnerSuggestions;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A question that runs, with those who may help: neither a rule nor the facilitator stands in the
/// way, they are not introduced yet, and they have not said no.
///
/// @param fitting by actor, the best first
/// @param leftOut those that a rule forbids, what fits best first
/// @param abroad keys of the actors that are in another country than the company
public record OpenQuestion(
        Dossier dossier,
        Organisation company,
        List<OwnerSuggestions> fitting,
        List<LeftOut> leftOut,
        Set<String> abroad) {
    private static final Set<SizeClass> SMALL =
            EnumSet.of(SizeClass.FROM_1_TO_9, SizeClass.FROM_10_TO_49);

    public OpenQuestion {
        fitting = List.copyOf(fitting);
        leftOut = List.copyOf(leftOut);
        abroad = Set.copyOf(abroad);
    }

    public String key() {
        return dossier.question().key();
    }

    /// Fewer than 50 people work there (recommendation 2003/361/EC). Whoever does not say, is not.
    public boolean isOfSmallCompany() {
        return company.size().filter(SMALL::contains).isPresent();
    }

    /// How many partners it still looks for.
    int places(Wishes wishes) {
        int wanted = wishes.partners() - dossier.standingIntroductions().size();
        return Math.max(Math.max(0, wanted), missingSides().size());
    }

    /// The sides of the border on which it must have a partner and has none.
    Set<Side> missingSides() {
        if (!dossier.question().bothSides()) {
            return Set.of();
        }
        var missing = EnumSet.allOf(Side.class);
        dossier.standingIntroductions().forEach(i -> missing.remove(sideOf(i.organisation())));
        return missing;
    }

    Side sideOf(String actor) {
        return abroad.contains(actor) ? Side.ACROSS_THE_BORDER : Side.OWN_COUNTRY;
    }

    /// A place for each side that is missing.
    Quota quota() {
        return new Quota(
                Arrays.stream(Side.values())
                        .filter(missingSides()::contains)
                        .map(this::fittingOn)
                        .toList());
    }

    private Set<String> fittingOn(Side side) {
        return fitting.stream()
                .map(OwnerSuggestions::owner)
                .filter(actor -> sideOf(actor) == side)
                .collect(Collectors.toSet());
    }

    /// The best of each actor, the best of all first.
    List<Suggestion> candidates(Wishes wishes) {
        return fitting.stream()
                .map(ofActor -> ofActor.suggestions().getFirst())
                .filter(suggestion -> isEnough(suggestion, wishes))
                .toList();
    }

    static boolean isEnough(Suggestion suggestion, Wishes wishes) {
        return !wishes.goodOnly() || suggestion.total() >= DemandWithoutSupply.GOOD_FROM;
    }

    /// What fits best, also when that is not good.
    Optional<Suggestion> nearest() {
        return fitting.stream().findFirst().map(ofActor -> ofActor.suggestions().getFirst());
    }
}
