package be.weefsel.app.platform.account;

import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.text.Texts;
import java.util.Optional;

/// A way to sign in besides the password, as the account page tells of it.
public interface WayIn {
    /// Empty when this network does not offer it.
    Optional<Told> of(Person person, Texts texts);

    /// @param path of the page where one can use it from now on, without language
    record Told(String words, String path) {}
}
