package be.weefsel.fabric.area;

/// Somebody named an area that is not there. The message says what there is.
public final class UnknownArea extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnknownArea(String message) {
        super(message);
    }
}
