package be.weefsel.fabric.relatedness;

import be.weefsel.engine.measure.Niche;

/// @param niche with its parts
/// @param count how much of it there is: units, employers, firms or jobs, as was asked
public record NicheOfArea(Niche niche, double count) {}
