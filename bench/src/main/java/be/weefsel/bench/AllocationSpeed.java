package be.weefsel.bench;

import be.weefsel.engine.allocation.Allocation;
import be.weefsel.engine.allocation.AllocationProblem;
import be.weefsel.engine.allocation.Allocator;
import be.weefsel.engine.allocation.Fairness;
import be.weefsel.engine.allocation.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/// How long an allocation takes, and what fairness costs, on seeded problems; beside the
/// minimum-cost flow of JGraphT. Prints a table in Markdown.
public final class AllocationSpeed {
    private static final long SEED = 20261124;
    private static final int DEMAND = 3;
    private static final int CAPACITY = 4;
    private static final double EQUAL = 1e-6;

    private AllocationSpeed() {}

    /// Scores that experts have in common with questions, and chance.
    ///
    /// @param name in the table
    private record Size(String name, int questions, int experts, int candidates) {
        AllocationProblem problem() {
            var random = new Random(SEED);
            var demands = new TreeMap<String, Integer>();
            var capacities = new TreeMap<String, Integer>();
            var renown = random.doubles(experts).toArray();
            IntStream.range(0, experts)
                    .forEach(i -> capacities.put("e%04d".formatted(i), CAPACITY));
            var pairs = new ArrayList<Pair>();
            for (int question = 0; question < questions; question++) {
                var key = "q%04d".formatted(question);
                demands.put(key, DEMAND);
                var candidateNumbers = new TreeSet<Integer>();
                while (candidateNumbers.size() < candidates) {
                    candidateNumbers.add(random.nextInt(experts));
                }
                double ease = 0.6 + 0.4 * random.nextDouble();
                for (int expert : candidateNumbers) {
                    double score = ease * (renown[expert] + 2 * random.nextDouble()) / 3;
                    pairs.add(
                            new Pair(
                                    key, "e%04d".formatted(expert), Math.round(score * 1e6) / 1e6));
                }
            }
            return new AllocationProblem(demands, capacities, pairs);
        }
    }

    /// @param arguments not used
    public static void main(String[] arguments) {
        System.out.println(
                "| questions × experts (pairs) | largest sum, s | JGraphT, s | ratio | max-min, s |"
                        + " total: sum / max-min | price | minimum: sum / max-min | at most | gap |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        measure(new Size("warming up", 118, 177, 177));
        measure(new Size("118 × 177", 118, 177, 177));
        measure(new Size("2,000 × 5,000", 2000, 5000, 50));
        measure(new Size("2,000 × 5,000", 2000, 5000, 200));
        measure(new Size("2,000 × 1,550, scarce", 2000, 1550, 50));
    }

    private static void measure(Size size) {
        var problem = size.problem();
        var sum = Timed.of(() -> Allocator.allocate(problem, Fairness.SUM));
        var fair = Timed.of(() -> Allocator.allocate(problem, Fairness.MAX_MIN));
        var other = Timed.of(() -> totalOfJGraphT(problem));
        if (Math.abs(other.answer() - sum.answer().total()) > EQUAL) {
            throw new IllegalStateException(
                    "The totals differ: (%s) and (%s)."
                            .formatted(sum.answer().total(), other.answer()));
        }
        print(size, problem, sum, fair, other.seconds());
    }

    private static void print(
            Size size,
            AllocationProblem problem,
            Timed<Allocation> sum,
            Timed<Allocation> fair,
            double jgrapht) {
        var largest = sum.answer();
        var fairest = fair.answer();
        System.out.printf(
                Locale.ROOT,
                "| %s (%,d) | %.2f | %.2f | %.0f | %.2f | %.3f / %.3f | %.3f %% | %.4f / %.4f | %.4f"
                        + " | %.3f %% |%n",
                size.name(),
                problem.pairs().size(),
                sum.seconds(),
                jgrapht,
                jgrapht / sum.seconds(),
                fair.seconds(),
                largest.total(),
                fairest.total(),
                100 * (1 - fairest.total() / largest.total()),
                largest.minimum(),
                fairest.minimum(),
                fairest.minimumBound(),
                100 * (1 - fairest.minimum() / fairest.minimumBound()));
    }

    private static double totalOfJGraphT(AllocationProblem problem) {
        var graph =
                new SimpleDirectedWeightedGraph<String, DefaultWeightedEdge>(
                        DefaultWeightedEdge.class);
        var limits = new HashMap<DefaultWeightedEdge, Integer>();
        var supplies = new HashMap<String, Integer>();
        connect(graph, limits, "source", problem.demands());
        problem.capacities().keySet().forEach(graph::addVertex);
        graph.addVertex("sink");
        problem.capacities()
                .forEach((key, capacity) -> limits.put(graph.addEdge(key, "sink"), capacity));
        for (var pair : problem.pairs()) {
            var edge = graph.addEdge(pair.question(), pair.expert());
            graph.setEdgeWeight(edge, -pair.score());
            limits.put(edge, 1);
        }
        graph.edgesOf("sink").forEach(edge -> graph.setEdgeWeight(edge, 0));
        int places = problem.demands().values().stream().mapToInt(Integer::intValue).sum();
        supplies.put("source", places);
        supplies.put("sink", -places);
        return -new CapacityScalingMinimumCostFlow<String, DefaultWeightedEdge>()
                .getMinimumCostFlow(
                        new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                                graph,
                                vertex -> supplies.getOrDefault(vertex, 0),
                                edge -> limits.getOrDefault(edge, 0)))
                .getCost();
    }

    private static void connect(
            SimpleDirectedWeightedGraph<String, DefaultWeightedEdge> graph,
            Map<DefaultWeightedEdge, Integer> limits,
            String source,
            Map<String, Integer> demands) {
        graph.addVertex(source);
        demands.forEach((key, demand) -> {
            graph.addVertex(key);
            var edge = graph.addEdge(source, key);
            graph.setEdgeWeight(edge, 0);
            limits.put(edge, demand);
        });
    }
}
