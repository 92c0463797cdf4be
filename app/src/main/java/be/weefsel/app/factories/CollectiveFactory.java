package be.weefsel.app.factories;

import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.OfferKind;
import be.weefsel.app.matching.Teaser;
import be.weefsel.app.vocabulary.Cluster;
import java.util.List;

/// A collective factory on some day: a coalition, and what it has to give.
///
/// @param members who took part on that day, each once
/// @param offers that name this factory and were open on that day
/// @param questions that look for an answer now, the longest waiting first
public record CollectiveFactory(
        Cluster cluster, List<Member> members, List<Offer> offers, List<Teaser> questions) {
    public CollectiveFactory {
        members = List.copyOf(members);
        offers = List.copyOf(offers);
        questions = List.copyOf(questions);
    }

    public String key() {
        return cluster.key();
    }

    public List<Member> membersOf(Party party) {
        return members.stream().filter(member -> member.party() == party).toList();
    }

    public List<Offer> offersOf(OfferKind kind) {
        return offers.stream().filter(offer -> offer.kind().equals(kind)).toList();
    }

    /// Parties that the coalition needs and does not have.
    public List<Party> missingParties() {
        return Party.needed().stream().filter(party -> membersOf(party).isEmpty()).toList();
    }

    /// Those kinds of offer that nobody gives yet.
    public List<OfferKind> missingOffers(List<OfferKind> kinds) {
        return kinds.stream().filter(kind -> offersOf(kind).isEmpty()).toList();
    }
}
