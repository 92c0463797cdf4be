package be.weefsel.app.platform.people;

import java.util.regex.Pattern;

/// What an e-mail address looks like. Whether somebody reads it is only known by writing to it.
public final class EmailAddress {
    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    private EmailAddress() {}

    public static boolean canBe(String typed) {
        return typed.length() <= LONGEST && FORM.matcher(typed).matches();
    }
}
