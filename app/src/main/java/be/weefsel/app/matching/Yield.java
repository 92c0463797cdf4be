package be.weefsel.app.matching;

import java.time.Year;
import java.util.Optional;

/// What came of the questions in a year.
///
/// @param introductions that were made in it and still stand
/// @param answered questions that got their answer in it, and still count as answered
/// @param daysToIntroduction days from asking to the first introduction, for the questions that had
///   their first in this year: as many took longer as took less. Empty when there are none
public record Yield(
        Year year, int introductions, int answered, Optional<Integer> daysToIntroduction) {}
