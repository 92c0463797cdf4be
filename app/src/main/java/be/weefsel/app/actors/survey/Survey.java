package be.weefsel.app.actors.survey;

import java.time.LocalDate;
import java.util.Optional;

/// One round in which organisations are asked whether what stands about them is right.
///
/// @param number given by the database
/// @param cluster key of the collective factory whose members are asked; empty for everyone
/// @param closesOn last day on which answers come in
/// @param closedOn when it was closed before that day
public record Survey(
        long number,
        Optional<String> cluster,
        LocalDate openedOn,
        LocalDate closesOn,
        Optional<LocalDate> closedOn) {

    public boolean isOpenOn(LocalDate day) {
        return closedOn.isEmpty() && !day.isAfter(closesOn);
    }
}
