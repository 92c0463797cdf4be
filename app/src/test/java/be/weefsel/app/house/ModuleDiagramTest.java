package be.weefsel.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.WeefselApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// The diagram in ARCHITECTURE.md is what the code says.
class ModuleDiagramTest {
    private static final Path PAGE = Path.of("..", "ARCHITECTURE.md");
    private static final String BEGIN = "<!-- modules: begin, see ModuleDiagramTest -->\n";
    private static final String END = "<!-- modules: end -->\n";

    private static final ApplicationModules MODULES =
            ApplicationModules.of(WeefselApplication.class);

    @Test
    void thePageOnArchitectureShowsWhoKnowsWhom() throws IOException {
        var diagram = diagram();

        assertThat(Files.readString(PAGE))
                .withFailMessage(
                        "Put this between the two markers of ARCHITECTURE.md:%n%n%s", diagram)
                .contains(BEGIN + diagram + END);
    }

    private static String diagram() {
        return MODULES.stream()
                .flatMap(module ->
                        MODULES.stream()
                                .filter(known -> knows(module, known))
                                .filter(known -> !knowsThroughOthers(module, known))
                                .map(known ->
                                        "    %s --> %s\n".formatted(name(module), name(known))))
                .sorted()
                .collect(Collectors.joining("", "```mermaid\nflowchart TD\n", "```\n"));
    }

    private static boolean knows(ApplicationModule module, ApplicationModule known) {
        return module.getDirectDependencies(MODULES).contains(known);
    }

    /// Then an arrow would only repeat what others say.
    private static boolean knowsThroughOthers(ApplicationModule module, ApplicationModule known) {
        return MODULES.stream()
                .filter(other -> !other.equals(known) && knows(module, other))
                .anyMatch(other -> other.getAllDependencies(MODULES).contains(known));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
