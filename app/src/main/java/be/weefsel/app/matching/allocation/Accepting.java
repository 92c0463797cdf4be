package be.weefsel.app.matching.allocation;

import be.weefsel.app.matching.Explaining;
import be.weefsel.app.matching.Introducing;
import be.weefsel.app.matching.Introduction;
import be.weefsel.app.matching.Introductions;
import be.weefsel.app.matching.Layer;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.matching.store.QuestionStore;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.audit.RecordedChange;
import be.weefsel.app.platform.audit.RecordedChanges;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Language;
import be.weefsel.engine.matching.Suggestion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Carries out a dry run, whole or in part, as it was shown or not at all; and takes it back.
@Component
public class Accepting {
    private static final String SUBJECT = "allocation";
    private static final String ACCEPTED = "allocation.accepted";

    private final Allocating allocating;
    private final Introductions introductions;
    private final Explaining explaining;
    private final Questions questions;
    private final QuestionStore store;
    private final Audit audit;
    private final RecordedChanges changes;
    private final TransactionTemplate transaction;

    Accepting(
            Allocating allocating,
            Introductions introductions,
            Explaining explaining,
            Questions questions,
            QuestionStore store,
            Audit audit,
            RecordedChanges changes,
            PlatformTransactionManager transactions) {
        this.allocating = allocating;
        this.introductions = introductions;
        this.explaining = explaining;
        this.questions = questions;
        this.store = store;
        this.audit = audit;
        this.changes = changes;
        transaction = new TransactionTemplate(transactions);
    }

    /// What was accepted at one time, as the audit log keeps it.
    ///
    /// @param made the introductions
    public record Kept(Wishes wishes, List<Made> made) {
        public Kept {
            made = List.copyOf(made);
        }

        public record Made(String question, long introduction) {}
    }

    /// @param person number of who accepted it; empty when she has been erased
    /// @param waiting how many introductions of it nobody has answered yet: those can be taken back
    public record Earlier(
            String key, Instant at, Optional<Long> person, int introductions, int waiting) {}

    /// @param staying how many introductions stay, since the expert accepted them
    public record TakenBack(int introductions, int staying) {}

    /// Introduces everybody who was chosen, if the network still is as it was shown: all of it, or
    /// what was chosen when that is a part of it only.
    ///
    /// @param shown all introductions of the dry run
    /// @param chosen those of them to be made
    public Acceptance accept(
            Reader by, Language language, Wishes wishes, Set<Shown> shown, Set<Shown> chosen) {
        NotAllowed.unless(Participation.introduces(by));
        return transaction.execute(status -> {
            store.lockRunning();
            var now = allocating.introductions(wishes);
            if (!isStillSo(now.keySet(), shown, chosen)) {
                return new Acceptance.Overtaken(
                        without(shown, now.keySet()), without(now.keySet(), shown));
            }
            var planned = new TreeMap<>(now);
            planned.keySet().retainAll(chosen);
            var acceptance = introduce(by, language, wishes, planned);
            if (acceptance instanceof Acceptance.Declined) {
                status.setRollbackOnly();
            }
            return acceptance;
        });
    }

    private static boolean isStillSo(Set<Shown> now, Set<Shown> shown, Set<Shown> chosen) {
        return !chosen.isEmpty()
                && now.containsAll(chosen)
                && (!chosen.equals(shown) || now.equals(shown));
    }

    private static List<Shown> without(Set<Shown> some, Set<Shown> others) {
        return some.stream().filter(one -> !others.contains(one)).sorted().toList();
    }

    private Acceptance introduce(
            Reader by, Language language, Wishes wishes, SortedMap<Shown, Suggestion> planned) {
        var accounts = explaining.accounts(planned.values(), Map.of(), Layer.QUESTION).iterator();
        var made = new ArrayList<Kept.Made>();
        for (var one : planned.keySet()) {
            var introducing =
                    introductions.introduce(
                            by,
                            one.question(),
                            one.offer(),
                            "",
                            language,
                            Optional.of(accounts.next()));
            switch (introducing) {
                case Introducing.Made done ->
                        made.add(new Kept.Made(one.question(), done.introduction().id()));
                case Introducing.Declined declined -> {
                    return new Acceptance.Declined(one, declined.reasons());
                }
            }
        }
        var key = UUID.randomUUID().toString();
        audit.record(by, ACCEPTED, SUBJECT, key, null, new Kept(wishes, made));
        return new Acceptance.Made(key, made.size());
    }

    /// What was accepted lately, the latest first.
    public List<Earlier> latest(int most) {
        return changes.aboutAll(List.of(SUBJECT)).stream()
                .filter(change -> change.action().equals(ACCEPTED))
                .limit(most)
                .flatMap(change -> kept(change).map(kept -> earlier(change, kept)).stream())
                .toList();
    }

    private Earlier earlier(RecordedChange change, Kept kept) {
        var waiting = kept.made().stream().flatMap(made -> standing(made).stream());
        return new Earlier(
                change.subjectKey(),
                change.at(),
                change.person(),
                kept.made().size(),
                (int) waiting.filter(Introduction::isWaitingForAnswer).count());
    }

    /// Takes back those introductions that nobody has answered yet.
    ///
    /// @return empty when nothing was accepted under this key
    @Transactional
    public Optional<TakenBack> takeBack(Reader by, String key) {
        NotAllowed.unless(Participation.introduces(by));
        return changes.about(SUBJECT, key).stream()
                .filter(change -> change.action().equals(ACCEPTED))
                .findFirst()
                .flatMap(this::kept)
                .map(kept -> takeBack(by, key, kept));
    }

    private TakenBack takeBack(Reader by, String key, Kept kept) {
        int back = 0;
        int staying = 0;
        for (var made : kept.made()) {
            var standing = standing(made);
            if (standing.filter(Introduction::isWaitingForAnswer).isPresent()) {
                introductions.takeBack(by, made.question(), made.introduction());
                back++;
            } else if (standing.isPresent()) {
                staying++;
            }
        }
        var takenBack = new TakenBack(back, staying);
        audit.record(by, "allocation.taken-back", SUBJECT, key, kept, takenBack);
        return takenBack;
    }

    private Optional<Kept> kept(RecordedChange change) {
        return change.after().flatMap(after -> changes.read(after, Kept.class));
    }

    private Optional<Introduction> standing(Kept.Made made) {
        return questions
                .findDossier(made.question())
                .flatMap(dossier -> dossier.findStandingIntroduction(made.introduction()));
    }
}
