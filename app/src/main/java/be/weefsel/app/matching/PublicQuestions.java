package be.weefsel.app.matching;

import be.weefsel.app.matching.store.PublicQuestionStore;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The questions as everyone may know them, for pages that tell what goes on in the network. What
/// is not public is not even read from the database.
@Component
public class PublicQuestions {
    private final PublicQuestionStore store;

    PublicQuestions(PublicQuestionStore store) {
        this.store = store;
    }

    /// Those for which someone still looks for an answer, the longest waiting first.
    public List<Teaser> listRunning() {
        return store.asked().stream().filter(teaser -> teaser.stage().isRunning()).toList();
    }

    /// Those that have their answer, the latest first.
    public List<Teaser> listAnswered() {
        return store.asked().stream()
                .filter(teaser -> teaser.stage() == Stage.ANSWERED)
                .sorted(
                        Comparator.comparing(
                                (Teaser teaser) -> teaser.answeredOn().orElse(teaser.askedOn()),
                                Comparator.<LocalDate>reverseOrder()))
                .toList();
    }

    public Yield yieldOf(Year year) {
        var answered =
                listAnswered().stream()
                        .map(Teaser::answeredOn)
                        .flatMap(Optional::stream)
                        .filter(day -> Year.from(day).equals(year))
                        .count();
        return new Yield(
                year,
                store.introductionsIn(year),
                Math.toIntExact(answered),
                store.daysToIntroductionIn(year));
    }
}
