package be.weefsel.app.platform.people;

import java.util.Comparator;
import java.util.Optional;

/// A place in the core group or the control group of one collective factory. It is there besides
/// the role: a company in a core group stays a company.
///
/// @param cluster key of the factory; a plain key, because factories live further from the source
///   than people
public record Seat(Body body, String cluster) implements Comparable<Seat> {
    private static final Comparator<Seat> ORDER =
            Comparator.comparing(Seat::cluster).thenComparing(Seat::body);

    /// As it stands in forms: `core-group:materials`.
    public String code() {
        return body.code() + ":" + cluster;
    }

    public static Optional<Seat> findByCode(String code) {
        var colon = code.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Body.findByCode(code.substring(0, colon))
                        .map(body -> new Seat(body, code.substring(colon + 1)));
    }

    @Override
    public int compareTo(Seat other) {
        return ORDER.compare(this, other);
    }
}
