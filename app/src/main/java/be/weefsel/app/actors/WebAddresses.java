package be.weefsel.app.actors;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/// Addresses of web pages, as people type them and files hold them.
public final class WebAddresses {
    private WebAddresses() {}

    /// Whether it begins with `http://` or `https://` and names a host.
    public static boolean isOne(String address) {
        try {
            var uri = new URI(address);
            return List.of("http", "https").contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
