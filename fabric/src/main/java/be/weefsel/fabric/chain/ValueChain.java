package be.weefsel.fabric.chain;

import be.weefsel.fabric.chain.ChainLink.Direction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The chain around some sectors: up to those who supply them, down to those who work on what they
/// make, across to those who apply it elsewhere, and the logistics that supports all.
///
/// Up, a link weighs as an input coefficient (Leontief 1936): the share of the user's purchases;
/// down and across as an allocation coefficient (Ghosh 1958): the share of the supplier's
/// deliveries. Further steps multiply. A sector stands in each direction once, where it is nearest.
/// What the sectors that were asked for deliver to each other is no link.
///
/// @param links the core first, then by direction, step, share from the largest, and sector
public record ValueChain(List<ChainLink> links) {
    private static final double LEAST_SHARE = 0.01;

    /// From which share of its purchases on a user hangs on its supplier.
    private static final double DEPENDENT = 0.1;

    private static final List<String> LOGISTICS = List.of("49", "50", "51", "52", "53");

    public ValueChain {
        links = List.copyOf(links);
    }

    /// What an area has of a sector.
    @FunctionalInterface
    public interface Having {
        /// @param sector code of two to five digits
        Had of(String sector);
    }

    /// @param units and quotient empty when withheld
    public record Had(Optional<Double> units, Optional<Double> quotient) {
        static final Had WITHHELD = new Had(Optional.empty(), Optional.empty());

        Presence presence() {
            if (units.isEmpty()) {
                return Presence.WITHHELD;
            }
            if (units.get() == 0) {
                return Presence.MISSING;
            }
            return quotient.orElse(0.0) >= 1 ? Presence.STRONG : Presence.THIN;
        }
    }

    /// @param sectors codes; each stands for all that begins with it, and for a coarser code of the
    ///   table in which it lies
    /// @param steps how far to go up and down, 1 or more; links of less than 1 % of everything are
    ///   left out
    public static ValueChain around(
            Collection<String> sectors, ChainTable table, int steps, Having having) {
        if (steps < 1) {
            throw new IllegalArgumentException(
                    "There must be 1 or more steps, not (%s).".formatted(steps));
        }
        return new Builder(Set.copyOf(sectors), table, having).build(steps);
    }

    /// How much of what is bought or delivered goes to sectors that the area has, of all links of a
    /// direction and step: 0..1. Links of which nothing may be told count as not had; does not
    /// exist (`NaN`) when there are no links.
    ///
    /// @param least what counts as having: [Presence#STRONG], or [Presence#THIN] for any unit
    public double covered(Direction direction, int step, Presence least) {
        double all = 0;
        double had = 0;
        for (var link : links) {
            if (link.direction() == direction && link.step() == step) {
                all += link.share();
                had += link.presence().compareTo(least) <= 0 ? link.share() : 0;
            }
        }
        return had / all;
    }

    /// The links of which the area has no unit, the largest share first.
    public List<ChainLink> missing() {
        return links.stream()
                .filter(link -> link.presence() == Presence.MISSING)
                .sorted(
                        Comparator.comparingDouble((ChainLink link) -> -link.share())
                                .thenComparing(ChainLink::sector))
                .toList();
    }

    /// How much of a sector is reached, and mostly through which other.
    private record Reach(double share, Optional<String> via, double most) {
        Reach and(Reach other) {
            return new Reach(
                    share + other.share,
                    other.most > most ? other.via : via,
                    Math.max(most, other.most));
        }
    }

    private static final class Builder {
        private final Set<String> core;
        private final ChainTable table;
        private final Having having;
        private final Map<String, Double> inputs;
        private final Map<String, Double> outputs;
        private final List<ChainLink> links = new ArrayList<>();

        Builder(Set<String> core, ChainTable table, Having having) {
            this.core = core;
            this.table = table;
            this.having = having;
            inputs = table.inputs();
            outputs = table.outputs();
        }

        ValueChain build(int steps) {
            core.stream().sorted().forEach(sector -> add(Direction.CORE, 0, sector, itself()));
            up(steps);
            down(steps);
            LOGISTICS.forEach(sector ->
                    add(Direction.LOGISTICS, 0, sector, new Reach(0, Optional.empty(), 0)));
            return new ValueChain(links);
        }

        private static Reach itself() {
            return new Reach(1, Optional.empty(), 1);
        }

        private boolean isCore(String sector) {
            return core.stream()
                    .anyMatch(asked -> sector.startsWith(asked) || asked.startsWith(sector));
        }

        /// The core as the table knows it, each sector with its part of the whole.
        private Map<String, Reach> start(Map<String, Double> sizes) {
            var start = new TreeMap<String, Reach>();
            double all =
                    sizes.entrySet().stream()
                            .filter(size -> isCore(size.getKey()))
                            .mapToDouble(Map.Entry::getValue)
                            .sum();
            sizes.forEach((sector, size) -> {
                if (isCore(sector)) {
                    start.put(sector, new Reach(size / all, Optional.empty(), 0));
                }
            });
            return start;
        }

        private void up(int steps) {
            var seen = new HashSet<String>();
            var from = start(inputs);
            for (int step = 1; step <= steps; step++) {
                var next = new TreeMap<String, Reach>();
                for (var link : table.links()) {
                    var user = from.get(link.user());
                    if (user != null
                            && !isCore(link.supplier())
                            && !seen.contains(link.supplier())) {
                        double share =
                                user.share()
                                        * link.weight()
                                        / inputs.getOrDefault(link.user(), 1.0);
                        next.merge(link.supplier(), reach(step, link.user(), share), Reach::and);
                    }
                }
                from = keep(Direction.UP, step, next);
                seen.addAll(from.keySet());
            }
        }

        private void down(int steps) {
            var seen = new HashSet<String>();
            var across = new TreeMap<String, Reach>();
            var from = start(outputs);
            for (int step = 1; step <= steps; step++) {
                var next = new TreeMap<String, Reach>();
                var bought = boughtFrom(from.keySet());
                for (var link : table.links()) {
                    var supplier = from.get(link.supplier());
                    if (supplier == null || isCore(link.user()) || seen.contains(link.user())) {
                        continue;
                    }
                    double share =
                            supplier.share()
                                    * link.weight()
                                    / outputs.getOrDefault(link.supplier(), 1.0);
                    boolean depends =
                            bought.getOrDefault(link.user(), 0.0)
                                    >= DEPENDENT * inputs.getOrDefault(link.user(), 0.0);
                    if (depends) {
                        next.merge(link.user(), reach(step, link.supplier(), share), Reach::and);
                    } else if (step == 1) {
                        across.merge(link.user(), reach(step, link.supplier(), share), Reach::and);
                    }
                }
                from = keep(Direction.DOWN, step, next);
                seen.addAll(from.keySet());
            }
            keep(Direction.ACROSS, 1, across);
        }

        private Map<String, Double> boughtFrom(Set<String> suppliers) {
            var bought = new TreeMap<String, Double>();
            table.links().stream()
                    .filter(link -> suppliers.contains(link.supplier()))
                    .forEach(link -> bought.merge(link.user(), link.weight(), Double::sum));
            return bought;
        }

        private static Reach reach(int step, String via, double share) {
            return new Reach(share, step == 1 ? Optional.empty() : Optional.of(via), share);
        }

        private Map<String, Reach> keep(Direction direction, int step, Map<String, Reach> found) {
            var kept = new LinkedHashMap<String, Reach>();
            found.entrySet().stream()
                    .filter(reach -> reach.getValue().share() >= LEAST_SHARE)
                    .sorted(
                            Comparator.comparingDouble((Map.Entry<String, Reach> reach) ->
                                            -reach.getValue().share())
                                    .thenComparing(Map.Entry::getKey))
                    .forEach(reach -> {
                        kept.put(reach.getKey(), reach.getValue());
                        add(direction, step, reach.getKey(), reach.getValue());
                    });
            return kept;
        }

        private void add(Direction direction, int step, String sector, Reach reach) {
            var had = having.of(sector);
            links.add(
                    new ChainLink(
                            direction,
                            step,
                            sector,
                            reach.via(),
                            reach.share(),
                            had.units(),
                            had.quotient(),
                            had.presence()));
        }
    }
}
