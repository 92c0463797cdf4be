package be.weefsel.engine.matching.language;

import java.util.Arrays;

/// Where a translation was learnt from. Licences stand in the `README.md` beside the tables.
public enum Source {
    /// The help texts of LibreOffice.
    LIBREOFFICE_HELP('l'),
    /// The forms of public procurement in the European Union, without the vocabulary below.
    EFORMS('e'),
    /// The common procurement vocabulary (CPV).
    PROCUREMENT_VOCABULARY('c'),
    /// The names of things on the map of OpenStreetMap.
    MAP_TAGS('o'),
    /// The names of economic activities (NACE-BEL).
    SECTOR_NAMES('n'),
    /// The scheme of topics that travels with Weefsel.
    TOPICS('t'),
    /// The dictionaries of FreeDict; not in what travels with Weefsel, because of their licence.
    FREEDICT('f');

    private final char letter;

    Source(char letter) {
        this.letter = letter;
    }

    /// How it is written in the files of the tables.
    public char letter() {
        return letter;
    }

    /// @throws IllegalArgumentException when no source has the letter
    public static Source ofLetter(int letter) {
        return Arrays.stream(values())
                .filter(source -> source.letter == letter)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "No source has the letter (%c).".formatted(letter)));
    }
}
