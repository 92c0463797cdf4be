package be.weefsel.app.platform.page;

import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Readers;
import be.weefsel.app.platform.people.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Lets in those for whom a page is. Visitors are asked to sign in first; others hear that it is
/// not for them.
@Component
class AudienceGuard implements HandlerInterceptor {
    private final Readers readers;

    AudienceGuard(Readers readers) {
        this.readers = readers;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || !isOurs(method)) {
            return true;
        }
        var audience = method.getMethodAnnotation(Audience.class);
        if (audience == null) {
            throw new IllegalStateException(
                    "The handler (%s) does not say for whom it is.".formatted(method));
        }
        if (List.of(audience.value()).contains(Role.VISITOR)) {
            return true;
        }
        var reader = readers.current();
        if (admits(audience, reader)) {
            return true;
        }
        if (reader.is(Role.VISITOR)) {
            response.sendRedirect(signInAndComeBack(request));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
        return false;
    }

    private static boolean admits(Audience audience, Reader reader) {
        return List.of(audience.value()).contains(reader.role())
                || reader.seats().stream()
                        .anyMatch(seat -> List.of(audience.seats()).contains(seat.body()));
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().isAnnotationPresent(PageController.class);
    }

    private static String signInAndComeBack(HttpServletRequest request) {
        var language = Frames.languageOf(request.getRequestURI(), request).code();
        var back =
                request.getMethod().equals("GET")
                        ? request.getRequestURI()
                        : "/" + language + "/today";
        return "/%s/sign-in?next=%s"
                .formatted(language, URLEncoder.encode(back, StandardCharsets.UTF_8));
    }
}
