package be.weefsel.app.platform.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// One stylesheet made of one file for each component, so that a page asks once. Its address
/// changes with its content, so that browsers may keep it.
@Controller
public class Stylesheet {
    private static final Pattern IMPORT =
            Pattern.compile("@import url\\(\"([\\w-]+\\.css)\"\\) layer\\((\\w+)\\);");

    private final String content;
    private final String version;

    Stylesheet() {
        content =
                IMPORT.matcher(read("weefsel.css"))
                        .replaceAll(found -> layered(found.group(1), found.group(2)));
        version = versionOf(content);
    }

    /// Address for `<link>`, without language.
    public String address() {
        return "/weefsel.css?v=" + version;
    }

    @GetMapping("/weefsel.css")
    ResponseEntity<String> stylesheet() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(content);
    }

    private static String layered(String file, String layer) {
        return Matcher.quoteReplacement("@layer %s {\n%s}\n".formatted(layer, read(file)));
    }

    private static String read(String file) {
        try {
            return new ClassPathResource("static/css/" + file)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String versionOf(String content) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
