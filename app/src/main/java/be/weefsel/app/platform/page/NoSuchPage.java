package be.weefsel.app.platform.page;

/// The address leads nowhere, or not for this reader: which of both is not told.
public final class NoSuchPage extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NoSuchPage(String what) {
        super(what);
    }
}
