package be.weefsel.app.judging;

import be.weefsel.engine.matching.evaluation.Agreement;
import be.weefsel.engine.matching.evaluation.Evaluation;
import be.weefsel.engine.matching.evaluation.Interval;
import java.util.List;
import java.util.Optional;

/// What came of a closed round.
///
/// @param questions with how many every judge is done; the rest does not count
/// @param agreements of each two judges
/// @param disagreements offers on which the judges should talk
/// @param rankers how good each is, the best first
public record Results(
        int questions, List<OfTwo> agreements, List<Pooled> disagreements, List<OfRanker> rankers) {
    public Results {
        agreements = List.copyOf(agreements);
        disagreements = List.copyOf(disagreements);
        rankers = List.copyOf(rankers);
    }

    public record OfTwo(Judge one, Judge other, Agreement agreement) {}

    /// @param behind by how much the best is better, in nDCG@10; 0 for the best itself
    public record OfRanker(String ranker, Evaluation evaluation, Interval behind) {}

    /// The ranker that is better than each other, beyond chance.
    public Optional<String> findBest() {
        return rankers.size() > 1
                        && rankers.stream().skip(1).allMatch(other -> other.behind().low() > 0)
                ? Optional.of(rankers.getFirst().ranker())
                : Optional.empty();
    }
}
