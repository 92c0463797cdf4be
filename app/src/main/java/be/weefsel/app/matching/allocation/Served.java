package be.weefsel.app.matching.allocation;

import be.weefsel.app.actors.SizeClass;
import java.util.Collection;
import java.util.Optional;

/// How many questions of companies of one size get a partner.
///
/// @param size empty for companies that have not said it
/// @param looking how many look for one
public record Served(Optional<SizeClass> size, int looking, int served) {
    static Served of(Optional<SizeClass> size, Collection<Line> lines) {
        return new Served(size, lines.size(), count(lines));
    }

    private static int count(Collection<Line> lines) {
        return (int) lines.stream().filter(line -> !line.gets().isEmpty()).count();
    }

    /// 0..1; 0 when none look for one.
    public double share() {
        return looking == 0 ? 0 : (double) served / looking;
    }
}
