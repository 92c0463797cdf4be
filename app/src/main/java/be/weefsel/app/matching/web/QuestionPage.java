package be.weefsel.app.matching.web;

import be.weefsel.app.actors.web.Label;
import be.weefsel.app.matching.Account;
import be.weefsel.app.matching.Layer;
import be.weefsel.app.matching.Question;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;
import java.util.Optional;

/// One question, as far as the reader may read it, with what she can do.
///
/// @param title the answer to "how does it stand"
/// @param layer the deepest layer that the reader may read
/// @param company empty for those who may not know it
/// @param confidential what the reader may read of the confidential detail
/// @param suggestions for the facilitator and the company; empty for others
/// @param satisfaction of the company, in words; empty when nobody said or the reader may not know
/// @param steps what is asked of the reader now, the most urgent first
/// @param declined reasons why an introduction that was just tried cannot be made
public record QuestionPage(
        Frame frame,
        String title,
        Question question,
        Layer layer,
        Optional<Label> cluster,
        List<Label> topics,
        Optional<Label> company,
        String deadline,
        String waiting,
        boolean late,
        Confidential confidential,
        Suggested suggestions,
        List<IntroductionView> introductions,
        List<OpinionView> opinions,
        FollowUpsView followUps,
        String satisfaction,
        List<String> declined,
        List<EventView> events,
        List<Step> steps,
        Can can) {

    /// What is asked of the reader now, on a page of its own.
    public record Step(String href, String icon, String text) {}

    /// What the reader can do here.
    public record Can(
            boolean change,
            boolean withdraw,
            boolean markAnswered,
            boolean reopen,
            boolean introduce,
            boolean readRevisions) {}

    /// @param exists whether there is a confidential detail
    /// @param detail empty when the reader may not read it
    /// @param readers names of those who may read it, for those who may read it themselves
    /// @param mayBeAllowed actors that the company can still allow
    /// @param mayAccept whether the reader is invited to accept confidentiality
    public record Confidential(
            boolean exists,
            Optional<String> detail,
            List<String> readers,
            List<Label> mayBeAllowed,
            boolean mayAccept) {}

    /// @param isShown whether the reader may see suggestions
    /// @param narrowed whether only some are wanted
    /// @param offers how many offers were compared
    public record Suggested(
            boolean isShown,
            List<Choice> kinds,
            List<Choice> distances,
            boolean narrowed,
            List<SuggestionView> suggestions,
            List<LeftOutView> leftOut,
            List<SetAsideView> setAside,
            int offers,
            boolean usedConfidential) {
        static final Suggested NOT_SHOWN =
                new Suggested(
                        false, List.of(), List.of(), false, List.of(), List.of(), List.of(), 0,
                        false);
    }

    /// One of several.
    public record Choice(String value, String text, boolean chosen) {}

    /// An actor, with the offer that fits best.
    ///
    /// @param byChance that it was drawn to stand here; empty when it stands by its total
    /// @param why one or two sentences
    /// @param room what offer and actor can handle, in words
    /// @param total as the reader writes numbers
    /// @param otherwise sentences about its place without a criterion
    /// @param introduced whether the actor has been introduced already
    /// @param others what else the actor offers that fits
    public record SuggestionView(
            int rank,
            String byChance,
            String offer,
            Passage title,
            Label owner,
            String town,
            String kind,
            String total,
            List<String> why,
            List<LineView> lines,
            List<String> otherwise,
            List<String> withoutData,
            boolean introduced,
            boolean mayAskOpinion,
            List<String> room,
            List<OtherOffer> others) {}

    /// @param why one sentence
    public record OtherOffer(String offer, Passage title, String kind, String total, String why) {}

    /// @param reason in the words of the facilitator
    public record SetAsideView(
            String offer, Passage title, Label owner, Passage reason, String when) {}

    /// @param sentence what the actor thinks, or since when she is asked
    /// @param state `waiting`, `done` or `refused`
    /// @param words her own; may be empty
    public record OpinionView(Label organisation, String sentence, String state, Passage words) {}

    /// A line of the account, as the reader writes numbers.
    ///
    /// @param percent the value for the bar, 0..100
    public record LineView(
            String criterion,
            String sentence,
            String value,
            String weight,
            String share,
            long percent) {}

    /// @param otherwise the total it would have without the rules
    public record LeftOutView(Passage title, Label owner, List<String> reasons, String otherwise) {}

    /// @param why sentences, as they were when the introduction was made
    public record IntroductionView(
            long id,
            Label organisation,
            Passage offer,
            String offerHref,
            String when,
            Passage line,
            List<String> why,
            boolean stands,
            boolean takenBack,
            AnswerView answer,
            Optional<OutcomeView> outcome,
            boolean mayTakeBack) {}

    /// @param isShown whether the reader plans and reads follow-ups
    public record FollowUpsView(boolean isShown, List<FollowUpView> followUps) {
        static final FollowUpsView NOT_SHOWN = new FollowUpsView(false, List.of());
    }

    /// @param address under which it is moved and done
    /// @param note may be empty
    /// @param state `waiting`, `late` or `done`
    public record FollowUpView(
            String address,
            String when,
            Passage note,
            boolean open,
            String state,
            String sentence) {}

    /// What came of an introduction.
    ///
    /// @param state `done`, `waiting` or `refused`
    /// @param words of the company; may be empty
    public record OutcomeView(String state, String sentence, Passage words) {}

    /// What the expert answered, or how long she has not.
    ///
    /// @param state `waiting`, `late`, `done` or `refused`
    /// @param sentence empty when there is nothing to say
    /// @param words of the expert; may be empty
    /// @param href where the reader can answer; empty when she cannot
    public record AnswerView(
            String state, String icon, String sentence, Passage words, Optional<String> href) {}

    /// @param who empty when nobody is to be named
    public record EventView(String datetime, String when, String what, String who) {}

    static LineView lineView(Account.Line line, Frame frame) {
        var texts = frame.texts();
        return new LineView(
                texts.of("matching.criterion." + line.criterion()),
                line.sentence().in(frame.language()).text(),
                texts.decimal(line.value(), 2),
                texts.decimal(line.weight(), 2),
                texts.decimal(line.share(), 2),
                Math.round(line.value() * 100));
    }
}
