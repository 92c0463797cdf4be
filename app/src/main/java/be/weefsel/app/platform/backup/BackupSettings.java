package be.weefsel.app.platform.backup;

import be.weefsel.app.platform.CannotStart;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Where backups are written by night and how many stay, as the environment says.
///
/// @param folder empty when none are written
public record BackupSettings(Optional<Path> folder, Retention retention) {
    private static final String OFF = "off";

    /// @param variables value of a variable by its name, or ""
    /// @param byItself folder when the environment names none
    /// @throws CannotStart when a variable cannot be understood
    public static BackupSettings of(UnaryOperator<String> variables, Optional<Path> byItself) {
        var named = variables.apply("WEEFSEL_BACKUPS").strip();
        return new BackupSettings(
                named.isEmpty()
                        ? byItself
                        : Optional.of(named).filter(name -> !name.equals(OFF)).map(Path::of),
                new Retention(
                        number("WEEFSEL_BACKUPS_DAYS", variables, 7),
                        number("WEEFSEL_BACKUPS_WEEKS", variables, 4)));
    }

    private static int number(String variable, UnaryOperator<String> variables, int byItself) {
        var value = variables.apply(variable).strip();
        if (value.isEmpty()) {
            return byItself;
        }
        if (!value.matches("[1-9][0-9]{0,2}")) {
            throw new CannotStart(
                    "%s (%s) must be a number between 1 and 999.".formatted(variable, value));
        }
        return Integer.parseInt(value);
    }
}
