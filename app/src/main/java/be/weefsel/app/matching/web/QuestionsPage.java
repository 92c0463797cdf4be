package be.weefsel.app.matching.web;

import be.weefsel.app.actors.web.Label;
import be.weefsel.app.matching.Stage;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;
import java.util.Optional;

/// The questions that the reader may know of, each as far as she may read it.
///
/// @param title the answer to "how many, and how long do they wait"
/// @param own questions of the reader's company, or introduced to the reader's organisation; empty
///   for others
/// @param ownTitle heading of those
/// @param mayAsk whether the reader may ask a question herself
/// @param ways to other views of the questions
/// @param entries those of the other questions that fit the filter and stand on this page
/// @param found how many fit the filter, on all pages
/// @param words what was searched for
public record QuestionsPage(
        Frame frame,
        String title,
        String ownTitle,
        List<Entry> own,
        boolean mayAsk,
        List<Way> ways,
        List<Entry> entries,
        int found,
        Optional<String> previousHref,
        Optional<String> nextHref,
        String words,
        List<Choice> stages,
        List<Choice> clusters,
        String csvHref) {

    /// A link to another view.
    public record Way(String href, String text) {}

    /// One choice of a filter.
    public record Choice(String value, String text, boolean chosen, String thread) {}

    /// @param heading the title for those who may read the question, the teaser for everyone else
    /// @param summary the teaser below a title; empty when the teaser is the heading
    /// @param company only for those who may know it
    /// @param waiting how long it waits, in words; empty when nobody has to do anything
    public record Entry(
            String href,
            Passage heading,
            String summary,
            Stage stage,
            Optional<Label> company,
            Optional<Label> cluster,
            List<Label> topics,
            String askedOn,
            String deadline,
            String waiting,
            boolean late) {}
}
