package be.weefsel.demo.register;

/// How many workers an employer has.
final class Sizes {
    private static final int[] FROM = {1, 5, 10, 20, 50, 100, 200, 500, 1000};
    private static final int[] BELOW = {5, 10, 20, 50, 100, 200, 500, 1000, 2000};
    private static final double[] SHARE = {
        0.60, 0.16, 0.105, 0.08, 0.03, 0.0135, 0.008, 0.002, 0.0005
    };
    private static final int LARGE = 100;

    private static final String WEST_FLANDERS = "30000";
    private static final String FLANDERS = "02000";

    private Sizes() {}

    /// Classes as the social security counts them; within a class small is likelier.
    ///
    /// @param relative how much larger than others the employers of the sector are
    static int draw(Place home, double relative, Draws draws) {
        int size = draws.choose(Draws.addUp(shares(home)));
        double share = draws.share();
        return (int)
                Math.max(
                        1,
                        StrictMath.sqrt(relative)
                                * FROM[size]
                                * StrictMath.pow((double) BELOW[size] / FROM[size], share));
    }

    /// Of a company of the demo: inside its class, near its lower end, since the companies would
    /// otherwise be most of what is large in so small a register.
    static int draw(String sizeClass, Draws draws) {
        return switch (sizeClass) {
            case "1-9" -> 1 + draws.below(9);
            case "10-49" -> 10 + draws.below(40);
            case "50-249" -> 50 + draws.below(60);
            case "250+" -> 250 + draws.below(60);
            default ->
                    throw new IllegalArgumentException(
                            "A company of the demo has an unknown size (%s).".formatted(sizeClass));
        };
    }

    /// Large ones are rarer in West Flanders and likelier in the rest of Flanders, so that the
    /// shares of workers come out for which the region is known.
    private static double[] shares(Place home) {
        var shares = SHARE.clone();
        for (int i = 0; i < shares.length; i++) {
            if (FROM[i] >= LARGE) {
                shares[i] *= ofLarge(home);
            }
        }
        return shares;
    }

    private static double ofLarge(Place home) {
        if (home.province().equals(WEST_FLANDERS)) {
            return 0.63;
        }
        return home.region().equals(FLANDERS) ? 1.058 : 1;
    }
}
