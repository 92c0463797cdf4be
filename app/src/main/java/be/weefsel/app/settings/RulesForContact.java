package be.weefsel.app.settings;

import be.weefsel.app.platform.people.EmailAddress;
import be.weefsel.app.platform.text.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is needed of a contact: all of it may be blank.
final class RulesForContact {
    private static final int LONGEST_OFFICE = 120;
    private static final int LONGEST_ADDRESS = 300;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()./-]{6,30}");

    private static final List<FieldRule<NetworkPlan>> RULES =
            List.of(
                    new FieldRule<>(
                            "office", plan -> FieldRule.whenLonger(plan.office(), LONGEST_OFFICE)),
                    new FieldRule<>("email", plan -> isAnAddress(plan.email())),
                    new FieldRule<>("phone", RulesForContact::phoneCanBeDialled),
                    new FieldRule<>(
                            "address",
                            plan -> FieldRule.whenLonger(plan.address(), LONGEST_ADDRESS)),
                    new FieldRule<>("reply-to", plan -> isAnAddress(plan.replyTo())));

    private RulesForContact() {}

    static Map<String, Reason> objections(NetworkPlan plan) {
        return FieldRule.objections(RULES, plan);
    }

    private static Optional<Reason> isAnAddress(String typed) {
        return FieldRule.when(
                !typed.isBlank() && !EmailAddress.canBe(typed), "settings.network.email-wrong");
    }

    private static Optional<Reason> phoneCanBeDialled(NetworkPlan plan) {
        return FieldRule.when(
                !plan.phone().isBlank() && !PHONE.matcher(plan.phone()).matches(),
                "settings.network.phone-wrong");
    }
}
