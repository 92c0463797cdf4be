package be.weefsel.fabric.company;

import java.util.Optional;

/// A small or medium enterprise that grows: see [DynamicCompanies].
///
/// @param area of its largest unit, or the oldest number among equals
/// @param sector of that unit
/// @param jobsBefore only when all are reported by the company itself (layer J1)
/// @param jobsAfter the same
/// @param grewInUnits whether it has more units than before
/// @param grewInJobs whether its jobs grew by a tenth
public record DynamicCompany(
        String area,
        String sector,
        long enterprise,
        Optional<String> name,
        long unitsBefore,
        long unitsAfter,
        Optional<Double> jobsBefore,
        Optional<Double> jobsAfter,
        boolean grewInUnits,
        boolean grewInJobs) {}
