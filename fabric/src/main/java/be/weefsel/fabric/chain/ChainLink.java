package be.weefsel.fabric.chain;

import java.util.Locale;
import java.util.Optional;

/// A sector in the value chain of others.
///
/// @param step how far away: 0 for the sectors themselves and for logistics, 1 for their suppliers
///   and users
/// @param via through which sector it is reached, from step 2 on
/// @param share of all that the sectors buy (up) or deliver (down, across), 0..1: along the chain
///   shares are multiplied, so that the shares of a step add up to what the table has of it. 1 for
///   the sectors themselves, 0 for logistics
/// @param units in the area; empty when withheld
/// @param quotient location quotient of the area; empty when withheld or it does not exist
public record ChainLink(
        Direction direction,
        int step,
        String sector,
        Optional<String> via,
        double share,
        Optional<Double> units,
        Optional<Double> quotient,
        Presence presence) {
    /// Where a sector stands.
    public enum Direction {
        /// The sectors that were asked for.
        CORE,
        /// They, or their suppliers, buy of it.
        UP,
        /// It works on what they, or their users, deliver: a tenth or more of what it buys.
        DOWN,
        /// It uses what they deliver, for less than a tenth of what it buys: an application in a
        /// chain of its own.
        ACROSS,
        /// Transport and storage, divisions 49 to 53: supports all chains.
        LOGISTICS;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
