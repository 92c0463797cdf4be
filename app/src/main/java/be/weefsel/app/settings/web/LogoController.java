package be.weefsel.app.settings.web;

import be.weefsel.app.platform.network.Logos;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The logo by itself. Its address changes with its content, so that browsers may keep it; opened
/// on its own it can do nothing.
@Controller
class LogoController {
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final Logos logos;

    LogoController(Logos logos) {
        this.logos = logos;
    }

    @GetMapping("/logo/{key}")
    ResponseEntity<byte[]> logo(@PathVariable String key) {
        return logos.find(key)
                .map(logo ->
                        ResponseEntity.ok()
                                .contentType(MediaType.parseMediaType(logo.type().mediaType()))
                                .cacheControl(
                                        CacheControl.maxAge(Duration.ofDays(365))
                                                .cachePublic()
                                                .immutable())
                                .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                                .header("X-Content-Type-Options", "nosniff")
                                .body(logo.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
