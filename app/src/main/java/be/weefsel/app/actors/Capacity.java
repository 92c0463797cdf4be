package be.weefsel.app.actors;

/// How much an offer can give in a year, in its own unit: 60 test days.
///
/// @param unit in the words of who offers, in the original language of the offer
public record Capacity(int perYear, String unit) {
    public Capacity {
        if (perYear < 1) {
            throw new IllegalArgumentException(
                    "The capacity (%s) per year must be at least 1.".formatted(perYear));
        }
    }
}
