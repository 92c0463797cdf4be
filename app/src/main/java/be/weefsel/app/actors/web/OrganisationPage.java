package be.weefsel.app.actors.web;

import be.weefsel.app.actors.ActorSection;
import be.weefsel.app.actors.map.MapFigure;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;
import java.util.Optional;

/// One actor: what one finds there, what it takes part in, where it is, and what changed when.
///
/// @param gone what became of it, when it is no longer there
/// @param clusters in which it takes part today
/// @param closed offers that are no longer open
/// @param told by concepts further from the source, as far as the reader may know it
/// @param illustrative what is plausible rather than known, in words; empty when all is known
/// @param mayChangeEntry whether the reader changes what stands here about the organisation itself
/// @param worksHere whether the reader acts for it
/// @param mayReadChanges whether the reader may see what was changed field by field
/// @param mayAskFor whether the reader may ask a question in its name
public record OrganisationPage(
        Frame frame,
        String key,
        Passage name,
        String kind,
        String kindHref,
        Optional<Passage> description,
        String gone,
        List<Label> clusters,
        List<OfferEntry> offers,
        List<OfferEntry> closed,
        List<Member> memberships,
        List<InitiativeEntry> initiatives,
        List<Place> sites,
        List<Contact> contacts,
        List<ActorSection.Told> told,
        List<Fact> facts,
        Optional<MapFigure> map,
        List<Change> history,
        String illustrative,
        boolean fictional,
        boolean mayChange,
        boolean mayChangeEntry,
        boolean worksHere,
        boolean mayReadContacts,
        boolean mayReadChanges,
        boolean mayAskFor) {

    /// A time that it took part in a collective factory.
    ///
    /// @param path of its own page, without the verb
    public record Member(Label cluster, String role, String since, String until, String path) {}

    /// A place where it works besides the one that it is known by.
    ///
    /// @param name empty when it has none
    /// @param path of its own page, without the verb
    public record Place(Optional<Passage> name, String address, String town, String path) {}

    /// Whom to call, for those who may read it.
    ///
    /// @param consent since when this person agrees to be here, in words
    /// @param path of its own page, without the verb
    public record Contact(
            String name,
            String task,
            String email,
            String phone,
            String language,
            String consent,
            String path) {}

    /// @param datetime for machines: a day or a year
    /// @param who did it; empty for readers whom that is not for
    public record Change(String datetime, String when, String what, String who) {}
}
