package be.weefsel.app.vocabulary;

/// How well a thread stands out from the page, by the formula of WCAG 2.2, 1..21.
///
/// @param light on a light page
/// @param dark on a dark page
public record ThreadContrast(double light, double dark) {
    /// WCAG 2.2, 1.4.11: what draws something that matters.
    public static final double LEAST = 3;

    public static ThreadContrast of(Colour thread) {
        return new ThreadContrast(
                thread.contrastWith(Ground.LIGHT.page()), thread.contrastWith(Ground.DARK.page()));
    }

    public boolean isEnough() {
        return light >= LEAST && dark >= LEAST;
    }

    /// The colour itself, or what it becomes with just so much black or white that it stands out in
    /// light and in the dark.
    public static Colour nearestThatIsEnough(Colour thread) {
        var ink = of(thread).light() < LEAST ? Ground.LIGHT.ink() : Ground.DARK.ink();
        return thread.towards(ink, mixed -> of(mixed).isEnough());
    }
}
