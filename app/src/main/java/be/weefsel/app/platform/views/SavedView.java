package be.weefsel.app.platform.views;

/// A list as somebody narrowed it down.
///
/// @param number given by the database
/// @param name in her own words
/// @param path of the page with what narrows it down, without language: `/actors?kind=sme`
public record SavedView(long number, String name, String path) {}
