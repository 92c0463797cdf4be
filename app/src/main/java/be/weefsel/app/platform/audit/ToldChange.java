package be.weefsel.app.platform.audit;

import java.util.List;

/// A change as a page tells it. See `platform/changes.jte`.
///
/// @param datetime for machines
/// @param about which of several records it was, in a few words; empty when there is one only
/// @param who did it; empty when nobody knows, or when it is not for this reader
/// @param isWhole whether a record came or went, so that all its fields are told
/// @param undo path, without language, that a form is sent to in order to take the change back;
///   empty when it cannot be taken back from here
public record ToldChange(
        String datetime,
        String when,
        String what,
        String about,
        String who,
        List<ChangedField> fields,
        boolean isWhole,
        String undo) {}
