package be.weefsel.app.platform.page;

import be.weefsel.app.platform.network.Logos;
import be.weefsel.app.platform.network.Networks;
import be.weefsel.app.platform.people.Readers;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TextCatalog;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Makes the frame of the page that is asked for.
@Component
public class Frames {
    private final Networks networks;
    private final Logos logos;
    private final Readers readers;
    private final TextCatalog texts;
    private final List<NavigationEntry> navigation;
    private final Clock clock;
    private final Stylesheet stylesheet;
    private final List<OwnStyles> ownStyles;
    private final Duration sessionLasts;

    Frames(
            Networks networks,
            Logos logos,
            Readers readers,
            TextCatalog texts,
            List<NavigationEntry> navigation,
            Clock clock,
            Stylesheet stylesheet,
            List<OwnStyles> ownStyles,
            @Value("${spring.session.timeout}") Duration sessionLasts) {
        this.sessionLasts = sessionLasts;
        this.stylesheet = stylesheet;
        this.ownStyles = ownStyles;
        this.clock = clock;
        this.networks = networks;
        this.logos = logos;
        this.readers = readers;
        this.texts = texts;
        this.navigation =
                navigation.stream()
                        .sorted(Comparator.comparingInt(NavigationEntry::order))
                        .toList();
    }

    public Frame of(HttpServletRequest request) {
        return at(request.getRequestURI(), request);
    }

    /// The frame as seen at another address than the request's own, as for a page that says what
    /// went wrong there.
    Frame at(String address, HttpServletRequest request) {
        var language = languageOf(address, request);
        var reader = readers.current();
        return new Frame(
                networks.findNetwork(),
                logos.findKey().map("/logo/%s"::formatted),
                reader,
                texts.in(language),
                pathWithoutLanguage(address),
                Optional.ofNullable(request.getQueryString()).orElse(""),
                navigation.stream().filter(NavigationEntry::isForEveryone).toList(),
                navigation.stream().filter(entry -> entry.only().contains(reader.role())).toList(),
                notice(request),
                LocalDate.now(clock),
                sessionLasts,
                stylesheets(),
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()));
    }

    private List<String> stylesheets() {
        return Stream.concat(
                        Stream.of(stylesheet.address()),
                        ownStyles.stream().map(OwnStyles::address).flatMap(Optional::stream))
                .toList();
    }

    /// The language in the address, or else the first of the browser's that Weefsel speaks.
    public static Language languageOf(String address, HttpServletRequest request) {
        return Language.findByCode(firstStep(address))
                .orElseGet(() -> Language.preferredBy(Collections.list(request.getLocales())));
    }

    static String pathWithoutLanguage(String address) {
        if (Language.findByCode(firstStep(address)).isEmpty()) {
            return address;
        }
        var rest = address.substring(3);
        return rest.isEmpty() ? "/" : rest;
    }

    private static String firstStep(String address) {
        var end = address.indexOf('/', 1);
        return address.isEmpty() ? "" : address.substring(1, end < 0 ? address.length() : end);
    }

    private static Optional<Notice> notice(HttpServletRequest request) {
        return Optional.ofNullable(RequestContextUtils.getInputFlashMap(request))
                .map(flash -> (Notice) flash.get(Notice.ATTRIBUTE));
    }
}
