package be.weefsel.app.platform.today;

import java.time.LocalDate;

/// One thing that waits for the reader, with its one next verb.
///
/// @param since the day from which it waits
/// @param what a whole sentence in the reader's language
/// @param about a few words of the thing itself, such as the title of a question; may be empty
/// @param verb what the reader can do about it, in her language
/// @param path where she can do it, without language
public record TodayItem(LocalDate since, String what, String about, String verb, String path) {}
