package be.weefsel.app.platform.account;

import be.weefsel.app.platform.text.Language;
import java.util.Optional;

/// What somebody fills in who says that she acts for an organisation.
///
/// @param name and email are asked of who is not signed in only
/// @param language in which the answer comes
/// @param organisation key; empty when it is told by number
/// @param number under which a register knows the organisation
/// @param organisationName for one that is not in the directory yet
public record ClaimPlan(
        String name,
        String email,
        Language language,
        Optional<String> organisation,
        String number,
        String organisationName,
        String why) {
    public ClaimPlan {
        name = name.strip();
        email = email.strip();
        number = number.strip();
        organisationName = organisationName.strip();
        why = why.strip();
    }

    ClaimPlan about(String known) {
        return new ClaimPlan(name, email, language, Optional.of(known), "", "", why);
    }
}
