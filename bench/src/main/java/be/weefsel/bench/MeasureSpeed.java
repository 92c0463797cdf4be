package be.weefsel.bench;

import be.weefsel.engine.measure.Complexity;
import be.weefsel.engine.measure.Convention;
import be.weefsel.engine.measure.Cooccurrence;
import be.weefsel.engine.measure.Counts;
import be.weefsel.engine.measure.Density;
import be.weefsel.engine.measure.Fitness;
import be.weefsel.engine.measure.Normalisation;
import be.weefsel.engine.measure.Outlook;
import be.weefsel.engine.measure.Presence;
import be.weefsel.engine.measure.Values;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// How long nearness, density and complexity take for the municipalities of Belgium and the classes
/// of NACE, on a seeded matrix; beside what one writes down first: loops over the whole matrix, and
/// all eigenvectors by the method of Jacobi. Prints a table in Markdown.
public final class MeasureSpeed {
    private static final long SEED = 20261129;
    private static final int AREAS = 565;
    private static final int SECTORS = 651;
    private static final int ROUNDS = 5;
    private static final double EQUAL = 1e-9;

    private MeasureSpeed() {}

    /// @param arguments not used
    public static void main(String[] arguments) {
        var presence = Presence.specialised(counts(new Random(SEED)));
        System.out.printf(
                Locale.ROOT,
                "%d × %d, %.1f %% present%n%n",
                AREAS,
                SECTORS,
                100 * sum(presence.diversity().toArray()) / AREAS / SECTORS);
        System.out.println("| measure | Weefsel, ms | plain, ms | ratio |");
        System.out.println("|---|---|---|---|");
        compare("proximity and density", () -> density(presence), () -> plainDensity(presence));
        compare(
                "ECI and PCI",
                () -> Complexity.of(presence, Convention.PY).eci().toArray(),
                () -> plainEci(presence));
        compare(
                "fitness, as many updates",
                () -> Fitness.of(presence).fitness().toArray(),
                () -> plainFitness(presence, Fitness.of(presence).updates()));
        compare(
                "COI and COG, with all they need",
                () -> flat(new Outlook(presence, Convention.PY).cog()),
                () -> plainGain(presence));
        var fitness = Fitness.of(presence);
        System.out.printf(
                Locale.ROOT,
                "%nFitness took %d updates and is %s.%n",
                fitness.updates(),
                fitness.isSettled() ? "settled" : "not settled");
    }

    /// No area and no sector is empty. Areas of all sizes, sectors from common to rare, and two
    /// kinds of economy between which areas lie, so that there is something to find.
    private static Counts counts(Random random) {
        var cells = new double[AREAS][SECTORS];
        var kinds = random.doubles(SECTORS).toArray();
        var commonness = random.doubles(SECTORS).map(value -> value * value * 8).toArray();
        for (int area = 0; area < AREAS; area++) {
            double size = Math.exp(1.2 * random.nextGaussian());
            double kind = random.nextDouble();
            for (int sector = 0; sector < SECTORS; sector++) {
                double nearness = Math.exp(-4 * Math.abs(kind - kinds[sector]));
                double expected = size * commonness[sector] * nearness;
                cells[area][sector] = poisson(expected, random);
            }
            cells[area][random.nextInt(SECTORS)]++;
        }
        for (int sector = 0; sector < SECTORS; sector++) {
            cells[random.nextInt(AREAS)][sector]++;
        }
        return Counts.of(keys("a", AREAS), keys("s", SECTORS), cells);
    }

    private static int poisson(double mean, Random random) {
        double left = random.nextDouble();
        double probability = Math.exp(-mean);
        int count = 0;
        while (left > probability && count < 10_000) {
            left -= probability;
            count++;
            probability *= mean / count;
        }
        return count;
    }

    private static List<String> keys(String prefix, int many) {
        return IntStream.range(0, many).mapToObj(i -> prefix + i).toList();
    }

    private static void compare(String measure, Supplier<double[]> ours, Supplier<double[]> plain) {
        checkEqual(measure, ours.get(), plain.get());
        double mine = shortest(ours);
        double other = shortest(plain);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f |%n",
                measure,
                mine * 1000,
                other * 1000,
                other / mine);
    }

    private static double shortest(Supplier<double[]> work) {
        return IntStream.range(0, ROUNDS)
                .mapToDouble(_ -> Timed.of(work).seconds())
                .min()
                .orElseThrow();
    }

    private static void checkEqual(String measure, double[] one, double[] other) {
        for (int i = 0; i < one.length; i++) {
            if (!(Math.abs(one[i] - other[i]) <= EQUAL * Math.max(1, Math.abs(one[i])))) {
                throw new IllegalStateException(
                        "(%s) is (%s) and (%s).".formatted(measure, one[i], other[i]));
            }
        }
    }

    private static double[] density(Presence presence) {
        var near = Normalisation.HIDALGO.proximity(Cooccurrence.inAreas(presence));
        return flat(new Density(presence, near).values());
    }

    private static double[] flat(Values values) {
        var flat = new double[AREAS * SECTORS];
        for (int i = 0; i < flat.length; i++) {
            flat[i] = values.at(i / SECTORS, i % SECTORS);
        }
        return flat;
    }

    private static double[][] matrix(Presence presence) {
        var matrix = new double[AREAS][SECTORS];
        for (int area = 0; area < AREAS; area++) {
            for (int sector = 0; sector < SECTORS; sector++) {
                matrix[area][sector] = presence.has(area, sector) ? 1 : 0;
            }
        }
        return matrix;
    }

    private static double[][] plainProximity(double[][] matrix, double[] ubiquity) {
        var near = new double[SECTORS][SECTORS];
        for (int one = 0; one < SECTORS; one++) {
            for (int other = 0; other < SECTORS; other++) {
                double together = 0;
                for (int area = 0; area < AREAS; area++) {
                    together += matrix[area][one] * matrix[area][other];
                }
                near[one][other] = together / Math.max(ubiquity[one], ubiquity[other]);
            }
        }
        return near;
    }

    private static double[][] plainDensity(double[][] matrix, double[][] near) {
        var density = new double[AREAS][SECTORS];
        for (int area = 0; area < AREAS; area++) {
            for (int sector = 0; sector < SECTORS; sector++) {
                double above = 0;
                double below = 0;
                for (int other = 0; other < SECTORS; other++) {
                    above += near[sector][other] * matrix[area][other];
                    below += near[sector][other];
                }
                density[area][sector] = above / below;
            }
        }
        return density;
    }

    private static double[] plainDensity(Presence presence) {
        var matrix = matrix(presence);
        var near = plainProximity(matrix, presence.ubiquity().toArray());
        return Arrays.stream(plainDensity(matrix, near)).flatMapToDouble(Arrays::stream).toArray();
    }

    private static double[] plainEci(Presence presence) {
        return standard(plainVector(presence));
    }

    /// The second eigenvector of $D^{-1/2} M U^{-1} M^T D^{-1/2}$, out of all of them.
    private static double[] plainVector(Presence presence) {
        var matrix = matrix(presence);
        var diversity = presence.diversity().toArray();
        var ubiquity = presence.ubiquity().toArray();
        var symmetric = new double[AREAS][AREAS];
        for (int one = 0; one < AREAS; one++) {
            for (int other = 0; other < AREAS; other++) {
                for (int sector = 0; sector < SECTORS; sector++) {
                    symmetric[one][other] +=
                            matrix[one][sector] * matrix[other][sector] / ubiquity[sector];
                }
                symmetric[one][other] /= Math.sqrt(diversity[one] * diversity[other]);
            }
        }
        var vector = secondByJacobi(symmetric);
        for (int area = 0; area < AREAS; area++) {
            vector[area] /= Math.sqrt(diversity[area]);
        }
        double rise = 0;
        double mean = sum(diversity) / AREAS;
        for (int area = 0; area < AREAS; area++) {
            rise += (diversity[area] - mean) * vector[area];
        }
        if (rise < 0) {
            Arrays.setAll(vector, area -> -vector[area]);
        }
        return vector;
    }

    private static double[] standard(double[] vector) {
        double mean = sum(vector) / vector.length;
        double deviation =
                Math.sqrt(
                        Arrays.stream(vector).map(value -> (value - mean) * (value - mean)).sum()
                                / vector.length);
        return Arrays.stream(vector).map(value -> (value - mean) / deviation).toArray();
    }

    private static double[] secondByJacobi(double[][] symmetric) {
        int size = symmetric.length;
        var vectors = new double[size][size];
        for (int i = 0; i < size; i++) {
            vectors[i][i] = 1;
        }
        while (largestBeside(symmetric) > 1e-13) {
            for (int p = 0; p < size; p++) {
                for (int q = p + 1; q < size; q++) {
                    turn(symmetric, vectors, p, q);
                }
            }
        }
        var order =
                IntStream.range(0, size)
                        .boxed()
                        .sorted((one, other) ->
                                Double.compare(symmetric[other][other], symmetric[one][one]))
                        .toList();
        int second = order.get(1);
        return vectors[second].clone();
    }

    private static double largestBeside(double[][] symmetric) {
        double largest = 0;
        for (int p = 0; p < symmetric.length; p++) {
            for (int q = p + 1; q < symmetric.length; q++) {
                largest = Math.max(largest, Math.abs(symmetric[p][q]));
            }
        }
        return largest;
    }

    private static void turn(double[][] a, double[][] vectors, int p, int q) {
        if (Math.abs(a[p][q]) < 1e-300) {
            return;
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (int k = 0; k < a.length; k++) {
            double kp = a[k][p];
            double kq = a[k][q];
            a[k][p] = c * kp - s * kq;
            a[k][q] = s * kp + c * kq;
        }
        for (int k = 0; k < a.length; k++) {
            double pk = a[p][k];
            double qk = a[q][k];
            a[p][k] = c * pk - s * qk;
            a[q][k] = s * pk + c * qk;
            double vp = vectors[p][k];
            double vq = vectors[q][k];
            vectors[p][k] = c * vp - s * vq;
            vectors[q][k] = s * vp + c * vq;
        }
    }

    private static double[] plainFitness(Presence presence, int updates) {
        var matrix = matrix(presence);
        var fitness = new double[AREAS];
        var complexity = new double[SECTORS];
        Arrays.fill(fitness, 1);
        Arrays.fill(complexity, 1);
        for (int update = 0; update < updates; update++) {
            var nextFitness = new double[AREAS];
            var inverse = new double[SECTORS];
            for (int area = 0; area < AREAS; area++) {
                for (int sector = 0; sector < SECTORS; sector++) {
                    nextFitness[area] += matrix[area][sector] * complexity[sector];
                    inverse[sector] += matrix[area][sector] / fitness[area];
                }
            }
            var nextComplexity = Arrays.stream(inverse).map(value -> 1 / value).toArray();
            double meanFitness = sum(nextFitness) / AREAS;
            double meanComplexity = sum(nextComplexity) / SECTORS;
            fitness = Arrays.stream(nextFitness).map(f -> f / meanFitness).toArray();
            complexity = Arrays.stream(nextComplexity).map(q -> q / meanComplexity).toArray();
        }
        return fitness;
    }

    private static double[] plainGain(Presence presence) {
        var matrix = matrix(presence);
        var near = plainProximity(matrix, presence.ubiquity().toArray());
        var vector = plainVector(presence);
        var complexity = plainSectorVector(presence, matrix, vector);
        double deviation = (vector[0] - vector[1]) / (standard(vector)[0] - standard(vector)[1]);
        var gain = new double[AREAS * SECTORS];
        for (int area = 0; area < AREAS; area++) {
            for (int to = 0; to < SECTORS; to++) {
                double sum = 0;
                for (int from = 0; from < SECTORS; from++) {
                    sum += (1 - matrix[area][from]) * near[from][to] * complexity[from];
                }
                gain[area * SECTORS + to] = (1 - matrix[area][to]) * sum / deviation;
            }
        }
        return gain;
    }

    /// Over the sum of the nearness of each sector.
    private static double[] plainSectorVector(
            Presence presence, double[][] matrix, double[] vector) {
        var near = plainProximity(matrix, presence.ubiquity().toArray());
        var means = new double[SECTORS];
        for (int sector = 0; sector < SECTORS; sector++) {
            for (int area = 0; area < AREAS; area++) {
                means[sector] += matrix[area][sector] * vector[area];
            }
            means[sector] /= presence.ubiquity().at(sector);
        }
        double back = 0;
        double whole = 0;
        for (int area = 0; area < AREAS; area++) {
            double mean = 0;
            for (int sector = 0; sector < SECTORS; sector++) {
                mean += matrix[area][sector] * means[sector];
            }
            back += vector[area] * mean;
            whole += vector[area] * vector[area] * presence.diversity().at(area);
        }
        double eigenvalue = back / whole;
        for (int sector = 0; sector < SECTORS; sector++) {
            means[sector] /= eigenvalue * sum(near[sector]);
        }
        return means;
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }
}
