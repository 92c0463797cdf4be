package be.weefsel.app.openness;

import be.weefsel.app.platform.text.Reason;

/// A file that someone gave, understood as a table or not.
public sealed interface TableReading {
    record Read(Table table) implements TableReading {}

    /// @param reason what is wrong with the file and how to mend it
    record Unreadable(Reason reason) implements TableReading {}
}
