package be.weefsel.engine.matching.retrieval;

import be.weefsel.engine.matching.meaning.Hubness;
import be.weefsel.engine.matching.meaning.Vectors;

/// Finds the vectors that are nearest to another by their cosines, [corrected][Hubness] for those
/// that are near to everything. All have length 1, or are all zeros. May be used by many threads at
/// once.
///
/// In a large collection only the candidates are compared that the [signs][Signs] of their
/// dimensions promise most of, ten for each that is asked for and 2,000 at least. So a near one is
/// missed now and then; cosines are exact.
final class NearestVectors {
    private static final long CANDIDATES_FOR_EACH = 10;
    private static final long LEAST_CANDIDATES = 2_000;

    private final float[][] vectors;
    private final double[] hubness;
    private final Signs signs;

    /// @param vectors by number; not copied
    /// @param hubness by number; not copied
    NearestVectors(float[][] vectors, double[] hubness) {
        this.vectors = vectors;
        this.hubness = hubness;
        signs = new Signs(vectors, hubness);
    }

    /// By number, with their corrected cosines; those of which the cosine is above 0.
    ///
    /// @throws IllegalArgumentException when the limit is negative
    Best to(float[] asked, int limit) {
        var best = new Best(limit, vectors.length);
        long candidates = Math.max(CANDIDATES_FOR_EACH * limit, LEAST_CANDIDATES);
        for (int number : signs.nearest(asked, candidates)) {
            double cosine = Vectors.cosine(asked, vectors[number]);
            if (cosine > 0) {
                best.add(number, (float) Hubness.corrected(cosine, hubness[number]));
            }
        }
        return best;
    }
}
