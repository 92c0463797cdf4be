package be.weefsel.app.platform.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A group in which people have a seat, in each collective factory.
public enum Body {
    /// Steers the factory.
    CORE_GROUP,
    /// Companies that follow what the programme does.
    CONTROL_GROUP;

    /// As it stands in the database and in forms.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Body> findByCode(String code) {
        return Arrays.stream(values()).filter(body -> body.code().equals(code)).findFirst();
    }
}
