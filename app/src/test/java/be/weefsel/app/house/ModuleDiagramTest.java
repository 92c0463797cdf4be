package be.weefsel.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.WeefselApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
        var known =
                MODULES.stream()
                        .collect(
                                Collectors.toMap(
                                        ModuleDiagramTest::name, ModuleDiagramTest::directlyKnown));
        var through =
                known.keySet().stream()
                        .collect(Collectors.toMap(name -> name, name -> reachable(name, known)));
        return known.entrySet().stream()
                .flatMap(module ->
                        module.getValue().stream()
                                .filter(other -> !isKnownThrough(other, module.getValue(), through))
                                .map(other -> "    %s --> %s\n".formatted(module.getKey(), other)))
                .sorted()
                .collect(Collectors.joining("", "```mermaid\nflowchart TD\n", "```\n"));
    }

    private static Set<String> directlyKnown(ApplicationModule module) {
        return module.getDirectDependencies(MODULES)
                .uniqueModules()
                .map(ModuleDiagramTest::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> reachable(String from, Map<String, Set<String>> known) {
        var found = new HashSet<String>();
        var next = new ArrayDeque<>(known.getOrDefault(from, Set.of()));
        while (!next.isEmpty()) {
            var module = next.remove();
            if (found.add(module)) {
                next.addAll(known.getOrDefault(module, Set.of()));
            }
        }
        return found;
    }

    /// Then an arrow would only repeat what others say.
    private static boolean isKnownThrough(
            String module, Set<String> known, Map<String, Set<String>> through) {
        return known.stream()
                .filter(other -> !other.equals(module))
                .anyMatch(other -> through.getOrDefault(other, Set.of()).contains(module));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
