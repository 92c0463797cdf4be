package be.weefsel.app.vocabulary;

import java.util.List;
import java.util.Optional;

/// The colour that a collective factory owns in every chart, list and map: one of the natural dyes
/// of the cloth, which have a shade for light and one for the dark, or one that the network chose.
///
/// @param code as it stands in files and the database: the name of a dye, or `#8f5cb5`
public record ThreadColour(String code) {
    public static final ThreadColour INDIGO = new ThreadColour("indigo");
    public static final ThreadColour MADDER = new ThreadColour("madder");
    public static final ThreadColour WELD = new ThreadColour("weld");
    public static final ThreadColour SEA = new ThreadColour("sea");
    public static final ThreadColour FLAX = new ThreadColour("flax");
    public static final ThreadColour WALNUT = new ThreadColour("walnut");

    public static final List<ThreadColour> DYES = List.of(INDIGO, MADDER, WELD, SEA, FLAX, WALNUT);

    /// @throws IllegalArgumentException when it is neither a dye nor a colour
    public static ThreadColour ofCode(String code) {
        return findDye(code).orElseGet(() -> of(Colour.of(code)));
    }

    public static Optional<ThreadColour> findDye(String code) {
        return DYES.stream().filter(dye -> dye.code().equals(code)).findFirst();
    }

    public static ThreadColour of(Colour colour) {
        return new ThreadColour(colour.code());
    }

    /// Empty for a dye.
    public Optional<Colour> ownColour() {
        return Colour.find(code).filter(colour -> code.startsWith("#"));
    }

    /// Name of the style that brings the colour to whatever stands in it.
    public String style() {
        return "thread-" + code.replace("#", "own-");
    }
}
