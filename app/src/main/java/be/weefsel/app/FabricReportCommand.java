package be.weefsel.app;

import be.weefsel.app.platform.CannotStart;
import be.weefsel.fabric.store.Edition;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "report",
        description = "Tells which registers hold, and what was found when they were read.",
        mixinStandardHelpOptions = true)
final class FabricReportCommand implements Runnable {
    private enum Format {
        text,
        json
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "REGISTER", description = "only this one, such as kbo")
    private @Nullable String register;

    @Mixin
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private FabricPlace place;

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "text (default) or json")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private Format format;

    @Override
    public void run() {
        var editions = editions();
        var out = spec.commandLine().getOut();
        switch (format) {
            case text -> editions.forEach(edition -> FabricReportText.write(edition, out));
            case json -> out.println(JsonMapper.shared().writeValueAsString(editions));
        }
        out.flush();
    }

    private List<Edition> editions() {
        var store = place.store();
        var editions =
                store.registers().stream()
                        .filter(name -> register == null || name.equals(register))
                        .map(store::current)
                        .flatMap(Optional::stream)
                        .toList();
        if (editions.isEmpty()) {
            throw new CannotStart(
                    "No register has been imported here yet. Import one first: fabric import"
                            + " --register kbo FILE");
        }
        return editions;
    }
}
