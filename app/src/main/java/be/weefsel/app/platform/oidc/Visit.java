package be.weefsel.app.platform.oidc;

import be.weefsel.app.platform.page.Frames;
import be.weefsel.app.platform.text.Language;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// What a session remembers while somebody is on her way through another organisation.
@Component
class Visit {
    private static final String ASKS_FOR_LINK = "oidc-asks-for-link";
    private static final String WITHOUT_ADDRESS = "oidc-without-address";

    /// The person who signed in here asks to be linked with whom she is there.
    void asksForLink(long person) {
        put(ASKS_FOR_LINK, person);
    }

    /// Who asked to be linked; asked once, answered once.
    Optional<Long> takeWhoAsksForLink() {
        var person = find(ASKS_FOR_LINK, Long.class);
        session().removeAttribute(ASKS_FOR_LINK, RequestAttributes.SCOPE_SESSION);
        return person;
    }

    void needsAddress(Attested attested) {
        put(WITHOUT_ADDRESS, attested);
    }

    Optional<Attested> findWithoutAddress() {
        return find(WITHOUT_ADDRESS, Attested.class);
    }

    void hasAddress() {
        session().removeAttribute(WITHOUT_ADDRESS, RequestAttributes.SCOPE_SESSION);
    }

    /// In which the browser asks for pages.
    Language language() {
        var request =
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
                        .getRequest();
        return Frames.languageOf(request.getRequestURI(), request);
    }

    private static void put(String name, Object value) {
        session().setAttribute(name, value, RequestAttributes.SCOPE_SESSION);
    }

    private static <T> Optional<T> find(String name, Class<T> kind) {
        return Optional.ofNullable(session().getAttribute(name, RequestAttributes.SCOPE_SESSION))
                .map(kind::cast);
    }

    private static RequestAttributes session() {
        return RequestContextHolder.currentRequestAttributes();
    }
}
