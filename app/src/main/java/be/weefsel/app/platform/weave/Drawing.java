package be.weefsel.app.platform.weave;

final class Drawing {
    private Drawing() {}

    /// One decimal is finer than the eye, and keeps pages small.
    static double rounded(double coordinate) {
        return Math.round(coordinate * 10) / 10.0;
    }
}
