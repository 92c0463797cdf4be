package be.weefsel.fabric.company;

import java.util.Optional;

/// One of the largest units of an area and sector.
///
/// @param rank 1 is the largest
/// @param name of its enterprise, as far as the register tells it
/// @param unitName of the unit itself, when it has one
/// @param jobs only when the company reported them itself (layer J1) and the cell is not withheld
public record LeadPlant(
        String area,
        String sector,
        int rank,
        long unit,
        long enterprise,
        Optional<String> name,
        Optional<String> unitName,
        Optional<Double> jobs) {}
