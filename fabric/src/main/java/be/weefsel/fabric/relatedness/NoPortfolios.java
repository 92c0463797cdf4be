package be.weefsel.fabric.relatedness;

/// None of the registers tells which activities a unit has besides its main one.
public final class NoPortfolios extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoPortfolios() {
        super(
                "No register here tells all activities of a unit. Relate sectors by areas instead"
                        + " (--by areas).");
    }
}
