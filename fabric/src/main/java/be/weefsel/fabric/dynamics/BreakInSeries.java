package be.weefsel.fabric.dynamics;

import be.weefsel.fabric.store.Edition;

/// Two states of a register cannot be compared by sector, since they have other classifications.
public final class BreakInSeries extends RuntimeException {
    private static final long serialVersionUID = 1;

    BreakInSeries(Edition before, Edition after) {
        super(
                ("On %s sectors were in %s, on %s in %s. Between them only all sectors together can"
                                + " be compared.")
                        .formatted(
                                before.snapshot(),
                                before.classification(),
                                after.snapshot(),
                                after.classification()));
    }
}
