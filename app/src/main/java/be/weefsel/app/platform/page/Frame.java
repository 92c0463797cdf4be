package be.weefsel.app.platform.page;

import be.weefsel.app.platform.network.Network;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/// What surrounds a page: who reads it in which language, where it stands, and what the network is
/// called.
///
/// @param network empty before the first-run page has founded it
/// @param logo address of the network's logo; empty when the mark of Weefsel stands in its place
/// @param path address of the page without the language: `/actors/centexbel`
/// @param query what follows the question mark, without it; empty when there is none
/// @param navigation main places, in the order of the way of the data
/// @param tools places that only some roles have, such as settings
/// @param notice what has just been done, once
/// @param today the date of the page, in the network's own time
/// @param sessionLasts how long somebody stays signed in while she asks for nothing
/// @param stylesheets addresses of the styles, in their order
/// @param csrfToken guards forms; asking for its value begins a session
public record Frame(
        Optional<Network> network,
        Optional<String> logo,
        Reader reader,
        Texts texts,
        String path,
        String query,
        List<NavigationEntry> navigation,
        List<NavigationEntry> tools,
        Optional<Notice> notice,
        LocalDate today,
        Duration sessionLasts,
        List<String> stylesheets,
        @Nullable CsrfToken csrfToken) {

    public Language language() {
        return texts.language();
    }

    /// The network's name in the reader's language; the software's own name before there is a
    /// network.
    public String networkName() {
        return network.map(n -> n.name().in(language()).text()).orElse("Weefsel");
    }

    public boolean isDemo() {
        return network.map(Network::demo).orElse(false);
    }

    /// The address of another page in the same language: `/actors` gives `/nl/actors`.
    public String link(String otherPath) {
        return "/" + language().code() + (otherPath.equals("/") ? "" : otherPath);
    }

    /// The address of this very page without its language, as a value in another address.
    public String pathToSave() {
        return URLEncoder.encode(path + "?" + query, StandardCharsets.UTF_8);
    }

    /// The address of this very page in another language.
    public String linkIn(Language other) {
        var address = "/" + other.code() + (path.equals("/") ? "" : path);
        return query.isEmpty() ? address : address + "?" + query;
    }

    /// Whether the page stands under this place of the navigation.
    public boolean isUnder(NavigationEntry entry) {
        return path.equals(entry.path()) || path.startsWith(entry.path() + "/");
    }

    /// The same frame for a page from which one can go nowhere yet.
    public Frame withoutNavigation() {
        return new Frame(
                network,
                logo,
                reader,
                texts,
                path,
                query,
                List.of(),
                List.of(),
                notice,
                today,
                sessionLasts,
                stylesheets,
                csrfToken);
    }

    /// Name of the hidden field that guards a form.
    public String csrfField() {
        return csrfToken == null ? "_csrf" : csrfToken.getParameterName();
    }

    /// Value of the hidden field that guards a form.
    public String csrfValue() {
        return csrfToken == null ? "" : csrfToken.getToken();
    }
}
