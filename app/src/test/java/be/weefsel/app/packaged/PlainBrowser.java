package be.weefsel.app.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.demo.DemoPeople;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody with a browser that knows forms and cookies and nothing else, on the Dutch pages.
final class PlainBrowser {
    private static final Pattern GUARD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client;
    private final String address;

    private PlainBrowser(HttpClient client, int port) {
        this.client = client;
        this.address = "http://localhost:" + port + "/nl";
    }

    static PlainBrowser at(int port) {
        return new PlainBrowser(
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build(), port);
    }

    /// The same cookies, at another instance.
    PlainBrowser sameAt(int port) {
        return new PlainBrowser(client, port);
    }

    /// With the password of the demonstration.
    PlainBrowser signIn(String name) throws IOException {
        post(
                guardOn("/sign-in"),
                "/sign-in",
                Map.of("email", name + "@weefsel.example", "password", DemoPeople.PASSWORD));
        return this;
    }

    /// What proves that a form of this visit was sent by its own page.
    String guardOn(String path) throws IOException {
        var found = GUARD.matcher(get(path).body());
        assertThat(found.find()).as("a form on %s", path).isTrue();
        return found.group(1);
    }

    HttpResponse<String> get(String path) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    HttpResponse<String> post(String guard, String path, Map<String, String> fields)
            throws IOException {
        var body =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&", "_csrf=" + encoded(guard) + "&", ""));
        return send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
