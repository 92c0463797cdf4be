package be.weefsel.fabric.relatedness;

import be.weefsel.engine.measure.Presence;
import be.weefsel.engine.measure.Values;

/// @param presence what each area is specialised in
/// @param density of each area and sector, 0..1; does not exist for a sector that nothing is near
///   to
public record RelatednessDensity(Presence presence, Values density) {}
