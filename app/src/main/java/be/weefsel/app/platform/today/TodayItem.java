package be.weefsel.app.platform.today;

import be.weefsel.app.platform.text.Passage;
import java.time.LocalDate;
import java.util.Optional;

/// One thing that waits for the reader, with its one next verb.
///
/// @param since the day from which it waits
/// @param what a whole sentence in the reader's language
/// @param about a few words of the thing itself, such as the title of a question, in their own
///   language
/// @param verb what the reader can do about it, in her language
/// @param path where she can do it, without language
public record TodayItem(
        LocalDate since, String what, Optional<Passage> about, String verb, String path) {}
