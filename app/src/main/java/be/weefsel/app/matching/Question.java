package be.weefsel.app.matching;

import be.weefsel.app.actors.TrlRange;
import be.weefsel.app.platform.text.Language;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// An innovation question of a company.
///
/// @param key identity and address; lasting: `q-061`
/// @param company key of who asks
/// @param language in which it was written; it is shown so, and matched across languages
/// @param cluster key of the collective factory it belongs to; empty when the company did not say
/// @param topics keys, in the company's own order
/// @param trl readiness that the idea has and should reach
/// @param acrossBorders whether help from another country is welcome
/// @param bothSides whether it must have partners on both sides of the border, as a cross-border
///   call asks; help from another country is welcome then. Absent in older records of the audit log
/// @param matchConfidential whether matching may use the confidential detail too
/// @param deadline month in which the answer is needed; empty when there is no hurry
/// @param askedOn empty for a draft
public record Question(
        String key,
        String company,
        Language language,
        QuestionText text,
        Optional<String> cluster,
        List<String> topics,
        Optional<TrlRange> trl,
        boolean acrossBorders,
        @JsonSetter(nulls = Nulls.AS_EMPTY) boolean bothSides,
        boolean matchConfidential,
        Optional<YearMonth> deadline,
        Stage stage,
        Optional<LocalDate> askedOn) {
    public Question {
        topics = List.copyOf(topics);
        if (stage != Stage.DRAFT && askedOn.isEmpty()) {
            throw new IllegalArgumentException(
                    "Question (%s) is (%s) but has no day on which it was asked."
                            .formatted(key, stage));
        }
    }

    /// Days since it was asked; 0 for a draft.
    public long daysWaiting(LocalDate today) {
        return askedOn.map(day -> Math.max(0, ChronoUnit.DAYS.between(day, today))).orElse(0L);
    }

    public boolean isOverdue(LocalDate today) {
        return stage.isRunning() && deadline.filter(YearMonth.from(today)::isAfter).isPresent();
    }
}
