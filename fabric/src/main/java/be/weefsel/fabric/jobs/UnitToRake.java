package be.weefsel.fabric.jobs;

/// A unit of an employer.
///
/// @param start jobs from which raking starts; `NaN` when nothing is known of its size
/// @param isFixed whether the start was reported and stays
record UnitToRake(
        long unit, String arrondissement, String division, double start, boolean isFixed) {}
