package be.weefsel.app.settings.web;

import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.Reader;
import java.util.List;

/// The places of the settings, in the order in which they stand above each of them.
public final class SettingsPlaces {
    private static final List<String> OF_THE_NETWORK =
            List.of("network", "factories", "kinds", "topics", "look", "history");
    private static final List<String> ALL =
            List.of(
                    "network",
                    "factories",
                    "kinds",
                    "topics",
                    "look",
                    "mail",
                    "retention",
                    "history");

    private SettingsPlaces() {}

    public static List<String> of(Reader reader) {
        return Participation.keepsInstallation(reader) ? ALL : OF_THE_NETWORK;
    }
}
