package be.weefsel.app.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// How often somebody may try. Reading is not limited here; signing in and sending forms are.
///
/// Who tries is remembered as a hash that is gone with its slot, so that no address is kept.
@Component
class RateLimit extends OncePerRequestFilter {
    private static final Allowance SIGN_IN_FOR_ONE_NAME =
            new Allowance("sign-in-name", 10, Duration.ofMinutes(10));
    private static final Allowance SIGN_IN_FROM_ONE_PLACE =
            new Allowance("sign-in-place", 60, Duration.ofMinutes(10));
    private static final Allowance FORGOTTEN_FOR_ONE_NAME =
            new Allowance("forgotten-name", 3, Duration.ofHours(1));
    private static final Allowance FORGOTTEN_FROM_ONE_PLACE =
            new Allowance("forgotten-place", 20, Duration.ofHours(1));
    private static final Allowance CLAIMS_FOR_ONE_NAME =
            new Allowance("claim-name", 3, Duration.ofHours(1));
    private static final Allowance CLAIMS_FROM_ONE_PLACE =
            new Allowance("claim-place", 20, Duration.ofHours(1));
    private static final Allowance FORMS_FROM_ONE_PLACE =
            new Allowance("form", 300, Duration.ofMinutes(5));

    private final Attempts attempts;

    RateLimit(Attempts attempts) {
        this.attempts = attempts;
    }

    /// @param times how often within the duration
    record Allowance(String what, int times, Duration within) {}

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (mayGoOn(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    private boolean mayGoOn(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return true;
        }
        var place = hash(request.getRemoteAddr());
        if (request.getRequestURI().endsWith("/sign-in")) {
            return attempts.isWithin(SIGN_IN_FROM_ONE_PLACE, place)
                    && attempts.isWithin(SIGN_IN_FOR_ONE_NAME, hash(name(request)));
        }
        if (request.getRequestURI().endsWith("/login/webauthn")
                || request.getRequestURI().endsWith("/account/password")) {
            return attempts.isWithin(SIGN_IN_FROM_ONE_PLACE, place);
        }
        if (request.getRequestURI().endsWith("/forgotten")) {
            return attempts.isWithin(FORGOTTEN_FROM_ONE_PLACE, place)
                    && attempts.isWithin(FORGOTTEN_FOR_ONE_NAME, hash(name(request)));
        }
        if (request.getRequestURI().endsWith("/claims/new")) {
            return attempts.isWithin(CLAIMS_FROM_ONE_PLACE, place)
                    && (name(request).isEmpty()
                            || attempts.isWithin(CLAIMS_FOR_ONE_NAME, hash(name(request))));
        }
        return attempts.isWithin(FORMS_FROM_ONE_PLACE, place);
    }

    private static String name(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("email"))
                .orElse("")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static String hash(String who) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(who.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
