package be.weefsel.engine.disclosure;

/// The values that the sign of a sensitive cell leaves possible.
///
/// @param most [Long#MAX_VALUE] where it tells nothing
record SignRange(long least, long most) {}
