package be.weefsel.app.platform.account;

import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.text.Reason;
import java.util.Map;

/// What became of an invitation.
public sealed interface Inviting {
    record Invited(Person person) implements Inviting {}

    /// @param objections by field, in the order of the form; never empty
    record Incomplete(Map<String, Reason> objections) implements Inviting {}
}
