package be.weefsel.demo.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// Writes a synthetic register into a folder: `FOLDER SCALE [SEED]` for all of Belgium, with the
/// update of the next day; `FOLDER demo` for the three quarters of the demo.
public final class WriteRegister {
    private static final long USUAL_SEED = 42;

    private WriteRegister() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("Give a folder, and a scale (1 is all of Belgium) or: demo");
            return;
        }
        var folder = Files.createDirectories(Path.of(arguments[0]));
        if (arguments[1].equals("demo")) {
            var register = new SyntheticRegister(Plan.ofDemo());
            for (var quarter : Plan.QUARTERS_OF_DEMO) {
                writeFull(register, quarter, folder);
            }
        } else {
            long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : USUAL_SEED;
            var plan = Plan.ofBelgium(Double.parseDouble(arguments[1]), seed);
            var register = new SyntheticRegister(plan);
            writeFull(register, plan.first(), folder);
            var next = plan.first().plusDays(1);
            var update = folder.resolve(SyntheticRegister.nameOfUpdate(next));
            register.writeUpdate(plan.first(), next, update);
            System.out.println(update);
        }
    }

    private static void writeFull(SyntheticRegister register, LocalDate day, Path folder)
            throws IOException {
        var zip = folder.resolve(SyntheticRegister.nameOfFull(day));
        register.writeFull(day, zip);
        System.out.println(zip);
    }
}
