package be.weefsel.app.matching;

import be.weefsel.app.actors.TrlRange;
import be.weefsel.app.platform.text.Language;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// A question as it comes from a form or a file: everything that its writer decides.
///
/// @param confidentialDetail for the facilitator, and for those whom the company allows; may be
///   empty
public record QuestionDraft(
        String company,
        Language language,
        QuestionText text,
        String confidentialDetail,
        Optional<String> cluster,
        List<String> topics,
        Optional<TrlRange> trl,
        boolean acrossBorders,
        boolean bothSides,
        boolean matchConfidential,
        Optional<YearMonth> deadline) {
    public QuestionDraft {
        confidentialDetail = confidentialDetail.strip();
        topics = topics.stream().distinct().toList();
    }
}
