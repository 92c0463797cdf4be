package be.weefsel.demo.register;

/// `enterprise.csv`. Employers trade and are on a market, so that the jobs of a region are the same
/// whether or not one counts those that do not.
final class EnterpriseTable extends Table {
    private static final String[] FORMS = {
        "610", "610", "610", "610", "014", "017", "706", "416", "015", "070", "124", "008"
    };

    /// Of them, those of employers: on a market, and no more under old law.
    private static final int FORMS_OF_EMPLOYERS = 8;

    private static final String NORMAL = "000";
    private static final String PRIVATE_COMPANY_UNDER_OLD_LAW = "015";

    private final Enterprises enterprises;
    private final Draws draws;

    EnterpriseTable(Enterprises enterprises, Draws draws) {
        super(
                "enterprise",
                "EnterpriseNumber",
                "Status",
                "JuridicalSituation",
                "TypeOfEnterprise",
                "JuridicalForm",
                "JuridicalFormCAC",
                "StartDate");
        this.enterprises = enterprises;
        this.draws = draws;
    }

    @Override
    void enterprise(int enterprise, int day, CsvOut csv) {
        draws.of(About.REGISTRATION, enterprises.number(enterprise));
        boolean isEmployer = enterprises.isEmployer(enterprise);
        csv.number(enterprises.number(enterprise))
                .text("AC")
                .text(isEmployer ? NORMAL : situation(draws.share()));
        if (enterprises.isNatural(enterprise)) {
            csv.text("1").none().none();
        } else {
            int forms = isEmployer ? FORMS_OF_EMPLOYERS : FORMS.length;
            var form = FORMS[draws.below(forms)];
            csv.text("2").text(form);
            if (form.equals(PRIVATE_COMPANY_UNDER_OLD_LAW)) {
                csv.text("610");
            } else {
                csv.none();
            }
        }
        csv.day(enterprises.begin(enterprise)).end();
    }

    /// Normal; bankrupt; in liquidation; legally created but not yet active.
    private static String situation(double share) {
        return share < 0.965 ? NORMAL : share < 0.985 ? "050" : share < 0.995 ? "012" : "001";
    }
}
