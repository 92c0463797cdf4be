package be.weefsel.app.platform.search;

import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Texts;
import java.time.LocalDate;

/// What someone looks for.
///
/// @param texts in the reader's language
/// @param most hits of one kind that the page shows
public record Search(Words words, Reader reader, Texts texts, LocalDate today, int most) {}
