package be.weefsel.engine.disclosure;

/// Which cells tell too much by themselves, and how well they have to be hidden.
public sealed interface PrimaryRules {
    /// Whether the cell must not be shown as it is. What is public already never is.
    boolean isSensitive(Cell cell);

    /// What the sign of such a cell ("<4") leaves possible.
    ///
    /// @param zeroHasIt whether it stands for a 0 somewhere in the table; where it never does,
    ///   readers are assumed to have noticed
    SignRange rangeOfSign(boolean zeroHasIt);

    /// How well a sensitive cell has to be hidden.
    Protection protectionOf(Cell cell, SignRange sign);

    /// Numbers of units or firms. Legal persons are counted freely; a cell with natural persons
    /// below the threshold is only shown to be below it, and everything that the sign leaves
    /// possible has to stay possible.
    ///
    /// A cell in which nobody is has no natural persons and is shown as 0. Whoever wants it hidden
    /// among the few says that it has.
    ///
    /// @param threshold the least number that is shown, at least 2
    record ForCounts(int threshold) implements PrimaryRules {
        /// 0 to 3 are shown as "<4".
        public static final ForCounts DEFAULT = new ForCounts(4);

        public ForCounts {
            if (threshold < 2) {
                throw new IllegalArgumentException(
                        "The threshold (%d) must be at least 2, or it hides nothing."
                                .formatted(threshold));
            }
        }

        @Override
        public boolean isSensitive(Cell cell) {
            return !cell.isPublic() && hasFewNaturalPersons(cell);
        }

        private boolean hasFewNaturalPersons(Cell cell) {
            return cell.naturalPersons() && cell.value() < threshold;
        }

        @Override
        public SignRange rangeOfSign(boolean zeroHasIt) {
            return new SignRange(zeroHasIt ? 0 : 1, threshold - 1L);
        }

        @Override
        public Protection protectionOf(Cell cell, SignRange sign) {
            return new Protection(cell.value() - sign.least(), sign.most() - cell.value());
        }
    }

    /// Numbers of jobs. A cell needs enough enterprises, and none that has nearly all of it
    /// (Hundepool and others, Statistical Disclosure Control, 2012, chapter 4). The largest
    /// enterprise must not be known more closely than by a share of its jobs, up and down.
    ///
    /// @param leastEnterprises that a cell needs to be shown, at least 2
    /// @param dominance share of the jobs of a cell, above 0 and up to 1; a largest enterprise that
    ///   reaches it dominates
    /// @param uncertainty share of the jobs of the largest enterprise, above 0 and up to 1
    record ForJobs(int leastEnterprises, double dominance, double uncertainty)
            implements PrimaryRules {
        /// At least 4 enterprises, the largest below 75 %, and known by no less than 15 %.
        public static final ForJobs DEFAULT = new ForJobs(4, 0.75, 0.15);

        public ForJobs {
            if (leastEnterprises < 2 || !isShare(dominance) || !isShare(uncertainty)) {
                throw new IllegalArgumentException(
                        ("A rule for jobs needs at least 2 enterprises (%d) and shares above 0 up"
                                        + " to 1 for dominance (%s) and uncertainty (%s).")
                                .formatted(leastEnterprises, dominance, uncertainty));
            }
        }

        private static boolean isShare(double share) {
            return share > 0 && share <= 1;
        }

        @Override
        public boolean isSensitive(Cell cell) {
            return !cell.isPublic() && (hasFewEnterprises(cell) || isDominated(cell));
        }

        private boolean hasFewEnterprises(Cell cell) {
            return cell.contributors() > 0 && cell.contributors() < leastEnterprises;
        }

        private boolean isDominated(Cell cell) {
            return cell.value() > 0 && cell.largest() >= dominance * cell.value();
        }

        @Override
        public SignRange rangeOfSign(boolean zeroHasIt) {
            return new SignRange(0, Long.MAX_VALUE);
        }

        /// At least one job up, and down unless there is none.
        @Override
        public Protection protectionOf(Cell cell, SignRange sign) {
            long jobs = Math.max(1, (long) Math.ceil(uncertainty * cell.largest()));
            return new Protection(Math.min(jobs, cell.value()), jobs);
        }
    }
}
