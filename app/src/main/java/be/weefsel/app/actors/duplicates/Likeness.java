package be.weefsel.app.actors.duplicates;

import be.weefsel.app.platform.text.Reason;
import java.util.ArrayList;
import java.util.List;

/// Why two entries of the directory may be one organisation.
///
/// @param one key of the one that comes first in the alphabet
/// @param names how much their names are alike, 0..1, without legal forms: the trigrams that both
///   have as a share of all that one of them has (PostgreSQL, module `pg_trgm`)
/// @param sameNumber whether both have a number of one organisation: a SIRET begins with the SIREN
/// @param sameAddress whether they have a site at the same street and number
/// @param samePlace whether they are in the same municipality, or in towns of the same name
public record Likeness(
        String one,
        String other,
        double names,
        boolean sameNumber,
        boolean sameWebsite,
        boolean sameAddress,
        boolean samePlace) {
    /// So alike names say enough by themselves.
    private static final double SURELY_ALIKE = 0.8;

    /// So alike names say enough in one place: there, many names have its name in them.
    private static final double ALIKE_IN_ONE_PLACE = 0.7;

    /// So alike names say enough with one website or address.
    public static final double ALIKE = 0.5;

    /// Whether somebody should look at it.
    boolean isProbable() {
        return sameNumber
                || names >= SURELY_ALIKE
                || (names >= ALIKE_IN_ONE_PLACE && samePlace)
                || (names >= ALIKE && (sameWebsite || sameAddress));
    }

    /// How much speaks for it, to put the surest first. The number decides; all else is worth no
    /// more than the names.
    double weight() {
        return (sameNumber ? 2 : 0)
                + names
                + (sameWebsite ? 0.4 : 0)
                + (sameAddress ? 0.4 : 0)
                + (samePlace ? 0.2 : 0);
    }

    /// In words, the strongest first.
    public List<Reason> reasons() {
        var reasons = new ArrayList<Reason>();
        if (sameNumber) {
            reasons.add(Reason.of("actors.duplicates.same-number"));
        }
        if (names >= ALIKE) {
            reasons.add(Reason.of("actors.duplicates.alike-names", Math.round(names * 100)));
        }
        if (sameWebsite) {
            reasons.add(Reason.of("actors.duplicates.same-website"));
        }
        if (sameAddress) {
            reasons.add(Reason.of("actors.duplicates.same-address"));
        }
        if (samePlace) {
            reasons.add(Reason.of("actors.duplicates.same-place"));
        }
        return reasons;
    }
}
