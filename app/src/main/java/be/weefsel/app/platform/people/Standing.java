package be.weefsel.app.platform.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What somebody is among those who act for an organisation.
public enum Standing {
    /// Lets colleagues act for it too, and changes its entry in the directory.
    MANAGER,
    MEMBER;

    /// As it stands in the database and in forms.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Standing> findByCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
