package be.weefsel.app.platform.account;

import java.time.Instant;
import java.util.Optional;

/// Somebody says that she acts for an organisation, and waits for a yes.
///
/// @param person number of who says it
/// @param organisation key; empty for one that is not in the directory yet
/// @param number under which a register knows it, as it was typed; empty with a key
/// @param name of the organisation, as it was typed; empty with a key
/// @param why in the words of who says it
public record Claim(
        long id,
        long person,
        Optional<String> organisation,
        String number,
        String name,
        String why,
        Instant askedAt) {}
