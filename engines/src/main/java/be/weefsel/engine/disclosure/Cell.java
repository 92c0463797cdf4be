package be.weefsel.engine.disclosure;

/// What stands in one cell of a table, and what the rules need to know of it.
///
/// @param value units, firms or jobs, in whole numbers as they would be published, 0 or more
/// @param contributors enterprises of which the value is made
/// @param largest how much of the value the largest of them has; 1 where each counts once
/// @param naturalPersons whether natural persons are among what is counted
/// @param isPublic whether others published this value already, such as a margin of a statistical
///   office: it is always shown and never withheld for another cell
public record Cell(
        long value, int contributors, long largest, boolean naturalPersons, boolean isPublic) {
    /// Nobody is there.
    public static final Cell EMPTY = new Cell(0, 0, 0, false, false);

    /// @throws IllegalArgumentException when a number is negative, the largest is more than all, or
    ///   a value that is not public has no contributor
    public Cell {
        if (value < 0 || contributors < 0 || largest < 0 || largest > value) {
            throw new IllegalArgumentException(
                    ("A cell has a value (%d), a number of contributors (%d) and a largest one (%d)"
                                    + " of 0 or more, the largest within the value.")
                            .formatted(value, contributors, largest));
        }
        if (value > 0 && contributors == 0 && !isPublic) {
            throw new IllegalArgumentException(
                    "A cell with a value (%d) that is not public needs its contributors."
                            .formatted(value));
        }
    }

    /// Things of which each contributor has one, such as enterprises.
    public static Cell count(long number, boolean naturalPersons) {
        return new Cell(
                number, Math.toIntExact(number), Math.min(1, number), naturalPersons, false);
    }

    /// Jobs of enterprises.
    public static Cell jobs(long jobs, int enterprises, long largest) {
        return new Cell(jobs, enterprises, largest, false, false);
    }

    /// A value that is published already, whoever is in it.
    public static Cell alreadyPublic(long value) {
        return new Cell(value, 0, 0, false, true);
    }
}
