package be.weefsel.app.platform.page;

/// A main place of the network. Each concept that has pages of its own gives one as a bean.
///
/// @param order along the way of the data: fabric 10, spearheads 20, factories 30, actors 40,
///   programme 50, questions 60, companies 70, web 80, vocabulary 90
/// @param key of the name shown
/// @param path without language
public record NavigationEntry(int order, String key, String path) {}
