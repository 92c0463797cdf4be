package be.weefsel.app.matching;

import be.weefsel.app.platform.audit.RecordedChange;
import be.weefsel.app.platform.audit.RecordedChanges;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The versions of what a company wrote, as the audit log keeps them since the question was asked.
/// Of the confidential detail no earlier version is kept.
@Component
public class Revisions {
    private static final String ASKED = "question.asked";
    private static final String CHANGED = "question.changed";
    private static final Set<String> OF_THE_COMPANY =
            Set.of(ASKED, CHANGED, "question.answered", "question.withdrawn", "question.reopened");

    private final RecordedChanges changes;

    Revisions(RecordedChanges changes) {
        this.changes = changes;
    }

    /// What the company did with its question, or somebody for it, the newest first; not what
    /// others did about it.
    public List<RecordedChange> of(String question) {
        return changes.about("question", question).stream()
                .filter(change -> OF_THE_COMPANY.contains(change.action()))
                .toList();
    }

    /// Number of the version that stands; 0 while it is a draft.
    public long latestOf(String question) {
        return versions(question).findFirst().map(RecordedChange::id).orElse(0L);
    }

    /// What stood there before a change; empty when that is not the latest any more, or cannot be
    /// read any more.
    Optional<Question> findBefore(String question, long revision) {
        return versions(question)
                .findFirst()
                .filter(latest -> latest.id() == revision && latest.action().equals(CHANGED))
                .flatMap(RecordedChange::before)
                .flatMap(before -> changes.read(before, Question.class));
    }

    private Stream<RecordedChange> versions(String question) {
        return of(question).stream()
                .filter(change -> change.action().equals(CHANGED) || change.action().equals(ASKED));
    }
}
