package be.weefsel.app.platform.passkey;

import java.time.Instant;

/// A key on somebody's device.
///
/// @param id number given by the database
/// @param label as the person calls it
record Passkey(long id, String label, Instant createdAt, Instant lastUsedAt) {}
