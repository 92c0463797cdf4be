package be.weefsel.app.platform.security;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Addresses to come back to after signing in. Only those of Weefsel itself: a link must not lead a
/// person who has just signed in to a stranger's page.
public final class LocalAddress {
    private static final Pattern WITHIN_A_LANGUAGE =
            Pattern.compile("/(nl|fr|en)(/[\\w.~%/-]*)?(\\?[\\w.~%=&+-]*)?");

    private LocalAddress() {}

    public static Optional<String> find(@Nullable String address) {
        return Optional.ofNullable(address).filter(a -> WITHIN_A_LANGUAGE.matcher(a).matches());
    }

    static String encoded(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
