package be.weefsel.app.vocabulary.web;

import be.weefsel.app.platform.page.OwnStyles;
import be.weefsel.app.vocabulary.Cluster;
import be.weefsel.app.vocabulary.Clusters;
import be.weefsel.app.vocabulary.Colour;
import be.weefsel.app.vocabulary.Ground;
import be.weefsel.app.vocabulary.ThreadColour;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The threads in colours that the network chose, as styles like those of the dyes in `tokens.css`.
@Controller
class OwnThreads implements OwnStyles {
    /// What is written with it, by WCAG 2.2, 1.4.3.
    private static final double LEAST_FOR_TEXT = 4.5;

    private static final double TINT_IN_LIGHT = 0.14;
    private static final double TINT_IN_THE_DARK = 0.2;

    private final Clusters clusters;

    OwnThreads(Clusters clusters) {
        this.clusters = clusters;
    }

    @Override
    public Optional<String> address() {
        var codes =
                colours().stream()
                        .map(colour -> colour.code().substring(1))
                        .collect(Collectors.joining("-"));
        return codes.isEmpty() ? Optional.empty() : Optional.of("/threads.css?v=" + codes);
    }

    /// Kept by browsers, which ask again whether it is still so: the address may be an older one.
    @GetMapping("/threads.css")
    ResponseEntity<String> threads() {
        var content =
                "@layer tokens {\n%s}\n"
                        .formatted(
                                colours().stream()
                                        .map(OwnThreads::style)
                                        .collect(Collectors.joining()));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag("\"%08x\"".formatted(content.hashCode()))
                .body(content);
    }

    private List<Colour> colours() {
        return clusters.listClusters().stream()
                .map(Cluster::thread)
                .map(ThreadColour::ownColour)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static String style(Colour colour) {
        return """
        .%s { --thread: %s; --thread-text: %s; --thread-tint: %s; }
        """
                .formatted(
                        ThreadColour.of(colour).style(),
                        colour.code(),
                        inBoth(ground -> readable(colour, ground)),
                        inBoth(ground -> ground.page().mixedWith(colour, tintOn(ground))));
    }

    private static String inBoth(Function<Ground, Colour> shade) {
        return "light-dark(%s, %s)"
                .formatted(shade.apply(Ground.LIGHT).code(), shade.apply(Ground.DARK).code());
    }

    private static Colour readable(Colour colour, Ground ground) {
        return colour.towards(
                ground.ink(), mixed -> mixed.contrastWith(ground.hardest()) >= LEAST_FOR_TEXT);
    }

    private static double tintOn(Ground ground) {
        return ground.equals(Ground.LIGHT) ? TINT_IN_LIGHT : TINT_IN_THE_DARK;
    }
}
