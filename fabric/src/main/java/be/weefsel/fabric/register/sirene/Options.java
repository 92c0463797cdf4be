package be.weefsel.fabric.register.sirene;

import be.weefsel.fabric.register.UnreadableRegister;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// How a stock of Sirene is read.
///
/// @param legalUnits `StockUniteLegale` of the same month; without it nobody knows who is a natural
///   person, so that all are protected as such and nobody has a name
/// @param departements such as 59 and 62, when only these are wanted; empty for all of France
/// @param snapshot the day of the stock; empty to take the last day on which one of its
///   establishments was changed
/// @param isSynthetic the stock is made up
public record Options(
        Optional<Path> legalUnits,
        Set<String> departements,
        Optional<LocalDate> snapshot,
        boolean isSynthetic) {
    public static final Options USUAL =
            new Options(Optional.empty(), Set.of(), Optional.empty(), false);

    public Options {
        departements = Set.copyOf(departements);
        for (var departement : departements) {
            if (!Communes.isDepartement(departement)) {
                throw new UnreadableRegister(
                        "(%s) is no département. Write 59, 2A or 974.".formatted(departement));
            }
        }
    }
}
