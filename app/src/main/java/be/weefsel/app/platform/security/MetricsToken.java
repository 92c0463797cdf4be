package be.weefsel.app.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.http.HttpHeaders;

/// What a program must send to read the metrics: `Authorization: Bearer …`.
///
/// @param secret empty when nobody may
record MetricsToken(String secret) {

    boolean isIn(HttpServletRequest request) {
        var sent = request.getHeader(HttpHeaders.AUTHORIZATION);
        return !secret.isBlank()
                && sent != null
                // In the same time, however much of it is right.
                && MessageDigest.isEqual(bytes(sent), bytes("Bearer " + secret));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "MetricsToken[…]";
    }
}
