package be.weefsel.fabric.jobs;

/// Jobs of one unit.
///
/// @param layer J2, J3 or J4
record UnitJobs(long unit, double jobs, double low, double high, String layer) {}
