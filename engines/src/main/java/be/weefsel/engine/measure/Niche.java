package be.weefsel.engine.measure;

/// A sector that an area is specialised in, that its neighbours are not, and that is near to what
/// else it can do.
///
/// The score is the geometric mean of its three parts, so that none can make up for another that is
/// missing; each is 0..1 and can be shown.
///
/// @param area key
/// @param sector key
/// @param specialised $1 - 1 / q$ with the shrunken location quotient q, at least 1: 0 is as
///   everywhere, 0.5 twice as much
/// @param unlikeNeighbours the part of the specialisation that the neighbours together do not have:
///   $1 - q_n / q$, at least 0; 1 without neighbours
/// @param near the density of the sector in the area: how much of what is near to it the area has,
///   the sector itself not counted
public record Niche(
        String area, String sector, double specialised, double unlikeNeighbours, double near) {
    public Niche {
        checkShare(specialised);
        checkShare(unlikeNeighbours);
        checkShare(near);
    }

    private static void checkShare(double part) {
        if (!(part >= 0 && part <= 1)) {
            throw new IllegalArgumentException(
                    "A part (%s) of a niche must lie in 0..1.".formatted(part));
        }
    }

    /// $\sqrt[3]{specialised \cdot unlike \cdot near}$, 0..1.
    public double score() {
        return Math.cbrt(specialised * unlikeNeighbours * near);
    }
}
