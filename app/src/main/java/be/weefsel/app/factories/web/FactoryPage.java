package be.weefsel.app.factories.web;

import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.weave.Weave;
import java.util.List;
import java.util.Optional;

/// One collective factory: who, where, what, and what is missing.
///
/// @param thread class of its thread
/// @param ended on which day, in words, for one that is shown as it was then; empty when it exists
/// @param gaps what the coalition misses, one sentence each; empty when it is complete
/// @param where parties through sub-regions; empty when the network does not divide its region
/// @param groups those in which somebody has a seat
/// @param listHref the members as a list with a map
/// @param questions the longest waiting
/// @param questionsHref all of them
/// @param mayAddMembers whether the reader writes in the directory
public record FactoryPage(
        Frame frame,
        String title,
        String thread,
        Passage purpose,
        String ended,
        List<Figure> figures,
        List<String> gaps,
        Optional<Weave> where,
        List<MemberGroup> members,
        List<Group> groups,
        String listHref,
        List<OfferGroup> offers,
        int openQuestions,
        List<TeaserView> questions,
        String questionsHref,
        boolean mayAddMembers) {

    public record Figure(String words, String number) {}

    /// Members of one kind.
    public record MemberGroup(String name, List<MemberView> members) {}

    /// The core group or the control group.
    ///
    /// @param organisations whose people have a seat; who they are is not told
    public record Group(String name, List<MemberView> organisations) {}

    /// @param role empty for an ordinary partner
    public record MemberView(Passage name, String href, String role) {}

    /// Offers of one kind.
    ///
    /// @param id of the place on the page
    public record OfferGroup(String id, String icon, String name, List<OfferView> offers) {}

    /// @param owner who offers it
    public record OfferView(Passage title, String href, Passage owner) {}

    /// Whether nobody takes part yet, and nothing is offered or asked.
    public boolean isNew() {
        return ended.isEmpty()
                && members.isEmpty()
                && groups.isEmpty()
                && openQuestions == 0
                && offers.stream().allMatch(group -> group.offers().isEmpty());
    }

    public int countMembers() {
        return members.stream().mapToInt(group -> group.members().size()).sum();
    }
}
