package be.weefsel.demo.register;

/// `branch.csv`
final class BranchTable extends Table {
    private static final int FIRST_NUMBER = 90_000_066;
    private static final int SINCE = 1500;
    private static final int DAYS = 18_000;

    private final Enterprises enterprises;
    private final Draws draws;

    BranchTable(Enterprises enterprises, Draws draws) {
        super("branch", "Id", "StartDate", "EnterpriseNumber");
        this.enterprises = enterprises;
        this.draws = draws;
    }

    static int number(int branch) {
        return FIRST_NUMBER + 1000 * branch;
    }

    @Override
    void branch(int branch, CsvOut csv) {
        draws.of(About.BRANCH, branch);
        csv.number(number(branch))
                .day(SINCE + draws.below(DAYS))
                .number(enterprises.number(draws.below(enterprises.count())))
                .end();
    }
}
