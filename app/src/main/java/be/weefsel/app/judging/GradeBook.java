package be.weefsel.app.judging;

import be.weefsel.app.platform.people.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A round with what is judged, by whom, and all grades. The rules about it stand together here.
///
/// @param pool in the order of the questions
/// @param owners keys of organisations, by offer
/// @param judges in the order in which they were named
public record GradeBook(
        Round round,
        List<Pooled> pool,
        Map<String, String> owners,
        List<Judge> judges,
        List<Given> given,
        List<Settled> settled) {
    /// From this many grades apart, judges should talk.
    private static final int FAR_APART = 2;

    public GradeBook {
        pool = List.copyOf(pool);
        owners = Map.copyOf(owners);
        judges = List.copyOf(judges);
        given = List.copyOf(given);
        settled = List.copyOf(settled);
    }

    public List<String> questions() {
        return pool.stream().map(Pooled::question).distinct().toList();
    }

    public Optional<Judge> findJudge(Reader reader) {
        return judges.stream()
                .filter(judge -> reader.person().filter(judge::is).isPresent())
                .findFirst();
    }

    public Optional<Judge> findJudge(long number) {
        return judges.stream().filter(judge -> judge.number() == number).findFirst();
    }

    public Optional<Pooled> findPooled(String question, String offer) {
        return pool.stream().filter(pooled -> pooled.isAbout(question, offer)).findFirst();
    }

    // What each has to do

    /// What a judge grades: nothing of an organisation that she acts for. Of who has been
    /// forgotten, what she graded.
    private Stream<Pooled> tasksOf(Judge judge) {
        return judge.person().isEmpty()
                ? pool.stream().filter(pooled -> findGrade(judge, pooled).isPresent())
                : pool.stream()
                        .filter(pooled -> !judge.actsFor(owners.getOrDefault(pooled.offer(), "")));
    }

    /// What a judge grades of one question, in an order of her own that is always the same, so that
    /// no place in the list is an advantage.
    public List<Pooled> tasksOf(Judge judge, String question) {
        var tasks =
                new ArrayList<>(
                        tasksOf(judge).filter(task -> task.question().equals(question)).toList());
        Collections.shuffle(tasks, new Random(Objects.hash(judge.number(), question)));
        return List.copyOf(tasks);
    }

    public Optional<Grade> findGrade(Judge judge, Pooled pooled) {
        return given.stream()
                .filter(one -> one.judge() == judge.number() && one.isAbout(pooled))
                .map(Given::grade)
                .findFirst();
    }

    /// Empty also when she could not say.
    OptionalInt valueOf(Judge judge, Pooled pooled) {
        return findGrade(judge, pooled).map(Grade::value).orElse(OptionalInt.empty());
    }

    public Progress progressOf(Judge judge) {
        return progress(judge, tasksOf(judge).toList());
    }

    public Progress progressOf(Judge judge, String question) {
        return progress(judge, tasksOf(judge, question));
    }

    private Progress progress(Judge judge, List<Pooled> tasks) {
        long graded = tasks.stream().filter(task -> findGrade(judge, task).isPresent()).count();
        return new Progress(Math.toIntExact(graded), tasks.size());
    }

    /// @param graded how many have a grade, of `all` that need one
    public record Progress(int graded, int all) {
        public boolean isDone() {
            return graded == all;
        }

        public int left() {
            return all - graded;
        }
    }

    /// The first question of which something is left to grade.
    public Optional<String> findNextQuestion(Judge judge) {
        return questions().stream()
                .filter(question -> !progressOf(judge, question).isDone())
                .findFirst();
    }

    /// The first offer of a question that is left to grade.
    public Optional<Pooled> findNext(Judge judge, String question) {
        return tasksOf(judge, question).stream()
                .filter(task -> findGrade(judge, task).isEmpty())
                .findFirst();
    }

    public boolean mayGrade(Judge judge, String question, String offer) {
        return round.isOpen()
                && tasksOf(judge, question).stream()
                        .anyMatch(task -> task.isAbout(question, offer));
    }

    /// Whether at least two judge, and all graded everything.
    public boolean isComplete() {
        return judges.size() > 1 && judges.stream().allMatch(judge -> progressOf(judge).isDone());
    }

    /// Who has given no grade can be left out again.
    public boolean mayLeaveOut(Judge judge) {
        return round.isOpen() && given.stream().noneMatch(one -> one.judge() == judge.number());
    }

    // What comes of it

    /// What can be read of a closed round: the questions with which every judge is done, so that
    /// nobody sees the grades of another before she has given hers.
    public List<Pooled> judged() {
        if (round.isOpen() || judges.isEmpty()) {
            return List.of();
        }
        var done =
                questions().stream()
                        .filter(question ->
                                judges.stream()
                                        .allMatch(judge ->
                                                judge.person().isEmpty()
                                                        || progressOf(judge, question).isDone()))
                        .toList();
        return pool.stream().filter(pooled -> done.contains(pooled.question())).toList();
    }

    public Optional<Settled> findSettled(Pooled pooled) {
        return settled.stream().filter(one -> one.isAbout(pooled)).findFirst();
    }

    /// Whether the judges are so far apart that they should talk.
    public boolean isDisagreement(Pooled pooled) {
        var values = valuesOf(pooled);
        return !values.isEmpty() && values.getLast() - values.getFirst() >= FAR_APART;
    }

    /// The grade that was settled; or else the one in the middle, and of two in the middle the
    /// lower. Empty when nobody could say.
    public OptionalInt finalGrade(Pooled pooled) {
        var values = valuesOf(pooled);
        return findSettled(pooled)
                .map(one -> one.grade().value())
                .orElseGet(() ->
                        values.isEmpty()
                                ? OptionalInt.empty()
                                : OptionalInt.of(values.get((values.size() - 1) / 2)));
    }

    /// In ascending order, without those who could not say.
    private List<Integer> valuesOf(Pooled pooled) {
        return given.stream()
                .filter(one -> one.isAbout(pooled))
                .flatMapToInt(one -> one.grade().value().stream())
                .sorted()
                .boxed()
                .toList();
    }

    /// What a ranker found for a question, the best first.
    public List<String> ranking(String ranker, String question) {
        var byPlace = new HashMap<Integer, String>();
        pool.stream()
                .filter(pooled -> pooled.question().equals(question))
                .forEach(pooled ->
                        Optional.ofNullable(pooled.places().get(ranker))
                                .ifPresent(place -> byPlace.put(place, pooled.offer())));
        return IntStream.rangeClosed(1, byPlace.size())
                .mapToObj(place -> Objects.requireNonNull(byPlace.get(place)))
                .toList();
    }

    public List<String> rankers() {
        return pool.stream()
                .flatMap(pooled -> pooled.places().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
