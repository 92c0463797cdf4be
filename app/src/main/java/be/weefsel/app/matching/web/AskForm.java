package be.weefsel.app.matching.web;

import be.weefsel.app.actors.TrlRange;
import be.weefsel.app.matching.Question;
import be.weefsel.app.matching.QuestionDraft;
import be.weefsel.app.matching.QuestionText;
import be.weefsel.app.platform.text.Language;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/// What stands in the form, exactly as it was filled in.
///
/// @param key of the question that is being written or changed; empty for a new one
/// @param revision of the question that was opened, see [be.weefsel.app.matching.Revisions]
/// @param confidential the confidential detail
public record AskForm(
        String key,
        long revision,
        String company,
        Language language,
        QuestionText text,
        String confidential,
        String cluster,
        List<String> topics,
        String trlFrom,
        String trlTo,
        boolean acrossBorders,
        boolean bothSides,
        boolean matchConfidential,
        String deadline) {

    static AskForm empty(String company, Language language) {
        return new AskForm(
                "",
                0,
                company,
                language,
                new QuestionText("", "", "", "", "", ""),
                "",
                "",
                List.of(),
                "",
                "",
                true,
                false,
                false,
                "");
    }

    static AskForm of(Question question, long revision, String confidential) {
        return new AskForm(
                question.key(),
                revision,
                question.company(),
                question.language(),
                question.text(),
                confidential,
                question.cluster().orElse(""),
                question.topics(),
                question.trl().map(trl -> Integer.toString(trl.from())).orElse(""),
                question.trl().map(trl -> Integer.toString(trl.to())).orElse(""),
                question.acrossBorders(),
                question.bothSides(),
                question.matchConfidential(),
                question.deadline().map(YearMonth::toString).orElse(""));
    }

    static AskForm of(MultiValueMap<String, String> fields, Language language) {
        return new AskForm(
                first(fields, "key"),
                number(first(fields, "revision")),
                first(fields, "company"),
                Language.findByCode(first(fields, "language")).orElse(language),
                new QuestionText(
                        first(fields, "title"),
                        first(fields, "teaser"),
                        first(fields, "problem"),
                        first(fields, "tried"),
                        first(fields, "result"),
                        first(fields, "constraints")),
                first(fields, "confidential"),
                first(fields, "cluster"),
                fields.getOrDefault("topic", List.of()).stream()
                        .filter(topic -> !topic.isBlank())
                        .distinct()
                        .toList(),
                first(fields, "trlFrom"),
                first(fields, "trlTo"),
                fields.containsKey("acrossBorders"),
                fields.containsKey("bothSides"),
                fields.containsKey("matchConfidential"),
                first(fields, "deadline"));
    }

    QuestionDraft toDraft() {
        return new QuestionDraft(
                company,
                language,
                text,
                confidential,
                Optional.of(cluster).filter(chosen -> !chosen.isEmpty()),
                topics,
                trl(),
                acrossBorders,
                bothSides,
                matchConfidential,
                month());
    }

    AskForm forCompany(String asking) {
        return with(revision, asking);
    }

    /// The same text, after one has been told that somebody else changed the question.
    AskForm atRevision(long latest) {
        return with(latest, company);
    }

    private AskForm with(long itsRevision, String itsCompany) {
        return new AskForm(
                key,
                itsRevision,
                itsCompany,
                language,
                text,
                confidential,
                cluster,
                topics,
                trlFrom,
                trlTo,
                acrossBorders,
                bothSides,
                matchConfidential,
                deadline);
    }

    Optional<String> findKey() {
        return Optional.of(key).filter(known -> !known.isEmpty());
    }

    /// All that matching may read to suggest topics: never the confidential detail.
    String textForTopics() {
        return String.join(
                "\n", text.title(), text.teaser(), text.problem(), text.tried(), text.result());
    }

    /// Both ends, the lower first; one end alone means that level only.
    private Optional<TrlRange> trl() {
        var from = level(trlFrom);
        var to = level(trlTo);
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        int one = from.or(() -> to).orElseThrow();
        int other = to.or(() -> from).orElseThrow();
        return Optional.of(new TrlRange(Math.min(one, other), Math.max(one, other)));
    }

    private static long number(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }

    private static Optional<Integer> level(String text) {
        return text.matches("[1-9]") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private Optional<YearMonth> month() {
        try {
            return deadline.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(deadline));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("");
    }
}
