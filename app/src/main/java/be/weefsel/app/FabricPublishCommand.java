package be.weefsel.app;

import be.weefsel.app.platform.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "publish",
        description =
                "Publishes what was read but not published, since too much was wrong with it.",
        mixinStandardHelpOptions = true)
final class FabricPublishCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "REGISTER", description = "such as kbo")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private String register;

    @Parameters(index = "1", paramLabel = "EDITION", description = "as the import told it")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private String edition;

    @Mixin
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private FabricPlace place;

    @Override
    public void run() {
        var store = place.store();
        var found =
                store.find(register, edition)
                        .orElseThrow(() ->
                                new CannotStart(
                                        "There is no edition (%s) of %s; there are %s."
                                                .formatted(
                                                        edition,
                                                        register,
                                                        store.editionsOf(register))));
        FabricPlace.telling(() -> {
            try (var _ = store.lock(register)) {
                store.publish(found);
                return found;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        spec.commandLine().getOut().println("Published.");
    }
}
