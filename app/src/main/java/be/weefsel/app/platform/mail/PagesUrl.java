package be.weefsel.app.platform.mail;

import be.weefsel.app.platform.CannotStart;
import java.util.regex.Pattern;

/// Where people reach the pages.
final class PagesUrl {
    private static final Pattern FORM = Pattern.compile("https?://[^/?#\\s@]+");

    private PagesUrl() {}

    static String checked(String url) {
        if (!FORM.matcher(url).matches()) {
            throw new CannotStart(
                    "WEEFSEL_URL (%s) must be the address of the pages, such as https://weefsel.example."
                            .formatted(url));
        }
        return url;
    }
}
