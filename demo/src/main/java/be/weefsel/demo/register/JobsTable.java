package be.weefsel.demo.register;

/// `x_employment.csv`, which KBO does not have: workers of each unit that has some, with the size
/// class of the social security.
final class JobsTable extends Table {
    private static final int[] CLASSES = {1, 5, 10, 20, 50, 100, 200, 500, 1000};

    private final Units units;

    JobsTable(Units units) {
        super("x_employment", "EntityNumber", "Jobs", "SizeClass");
        this.units = units;
    }

    @Override
    void unit(int unit, int day, CsvOut csv) {
        int jobs = units.jobs(unit);
        if (jobs > 0) {
            csv.number(units.number(unit)).whole(jobs).text(sizeClass(jobs)).end();
        }
    }

    private static String sizeClass(int jobs) {
        int size = 0;
        while (size < CLASSES.length && CLASSES[size] <= jobs) {
            size++;
        }
        return Integer.toString(size);
    }
}
