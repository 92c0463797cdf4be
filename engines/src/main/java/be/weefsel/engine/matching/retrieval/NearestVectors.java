package be.weefsel.engine.matching.retrieval;

import be.weefsel.engine.matching.meaning.Vectors;

/// Finds the vectors that are nearest to another by their cosines. All have length 1, or are all
/// zeros. May be used by many threads at once.
///
/// In a large collection only the candidates are compared that the [signs][Signs] of their
/// dimensions promise most of, ten for each that is asked for and 2,000 at least. So a near one is
/// missed now and then; cosines are exact.
final class NearestVectors {
    private static final long CANDIDATES_FOR_EACH = 10;
    private static final long LEAST_CANDIDATES = 2_000;

    private final float[][] vectors;
    private final Signs signs;

    /// @param vectors by number; not copied
    NearestVectors(float[][] vectors) {
        this.vectors = vectors;
        signs = new Signs(vectors);
    }

    /// By number, with their cosines, as far as these are above 0.
    ///
    /// @throws IllegalArgumentException when the limit is negative
    Best to(float[] asked, int limit) {
        var best = new Best(limit, vectors.length);
        long candidates = Math.max(CANDIDATES_FOR_EACH * limit, LEAST_CANDIDATES);
        for (int number : signs.nearest(asked, candidates)) {
            best.add(number, (float) Vectors.cosine(asked, vectors[number]));
        }
        return best;
    }
}
