package be.weefsel.app.actors;

import be.weefsel.app.platform.text.TranslatedText;
import java.util.Optional;

/// A place where an organisation works, besides the one it is known by.
///
/// @param number given by the database
/// @param name what the place is called or is for; empty when it needs no name
/// @param address street and house number
public record Site(
        long number,
        String organisation,
        Optional<TranslatedText> name,
        String address,
        String postalCode,
        Location location) {}
