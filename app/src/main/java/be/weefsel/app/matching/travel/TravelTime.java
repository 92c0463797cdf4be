package be.weefsel.app.matching.travel;

/// How long the drive from one town to another takes, in either direction.
///
/// @param from a town, as the directory writes it
/// @param minutes 0 or more
public record TravelTime(String from, String to, double minutes) {}
