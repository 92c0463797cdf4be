package be.weefsel.app.platform.account;

import be.weefsel.app.platform.people.EmailAddress;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Reason;
import java.util.LinkedHashMap;
import java.util.Map;

/// What somebody must fill in who says that she acts for an organisation.
final class RulesForClaims {
    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_TEXT = 600;

    private RulesForClaims() {}

    /// The first objection to each field, in the order of the form.
    static Map<String, Reason> objections(ClaimPlan plan, Reader by) {
        var objections = new LinkedHashMap<String, Reason>();
        if (by.person().isEmpty()) {
            if (plan.name().isBlank() || plan.name().length() > LONGEST_LINE) {
                objections.put("name", Reason.of("platform.claim.name-missing", LONGEST_LINE));
            }
            if (!EmailAddress.canBe(plan.email())) {
                objections.put("email", Reason.of("platform.people.email-wrong"));
            }
        }
        if (plan.organisation().isEmpty()) {
            if (plan.number().chars().filter(Character::isDigit).count() < 8
                    || plan.number().length() > LONGEST_LINE) {
                objections.put("number", Reason.of("platform.claim.number-missing"));
            }
            if (plan.organisationName().isBlank()
                    || plan.organisationName().length() > LONGEST_LINE) {
                objections.put(
                        "organisation-name",
                        Reason.of("platform.claim.organisation-missing", LONGEST_LINE));
            }
        }
        if (plan.why().isBlank() || plan.why().length() > LONGEST_TEXT) {
            objections.put("why", Reason.of("platform.claim.why-missing", LONGEST_TEXT));
        }
        return objections;
    }
}
