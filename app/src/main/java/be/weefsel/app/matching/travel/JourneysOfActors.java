package be.weefsel.app.matching.travel;

import be.weefsel.app.actors.Organisation;
import be.weefsel.engine.matching.Place;
import be.weefsel.engine.matching.TravelTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/// The drives between the towns where actors are.
///
/// @param estimated whether the table did not know it
public record JourneysOfActors(TravelTime time, boolean estimated) {

    /// Each pair of towns once, by their names. A town lies where its first actor does.
    public static List<JourneysOfActors> between(
            Collection<Organisation> organisations, TravelTable table) {
        var towns = new TreeMap<String, Place>();
        for (var organisation : organisations) {
            Towns.placeOf(organisation.location())
                    .ifPresent(place -> towns.putIfAbsent(organisation.location().town(), place));
        }
        var journeys = new ArrayList<JourneysOfActors>();
        towns.forEach((from, here) ->
                towns.tailMap(from, false)
                        .forEach((to, there) ->
                                journeys.add(journey(from, here, to, there, table))));
        return journeys;
    }

    private static JourneysOfActors journey(
            String from, Place here, String to, Place there, TravelTable table) {
        var known = table.minutes(here, there);
        return new JourneysOfActors(
                new TravelTime(from, to, known.orElseGet(() -> here.minutesTo(there))),
                known.isEmpty());
    }
}
