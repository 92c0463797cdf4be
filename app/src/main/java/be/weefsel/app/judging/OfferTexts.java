package be.weefsel.app.judging;

import be.weefsel.app.actors.Offer;
import be.weefsel.app.platform.text.Language;
import java.util.ArrayList;

/// Offers as running text.
final class OfferTexts {
    private OfferTexts() {}

    static String of(Offer offer, Language language) {
        var parts = new ArrayList<String>();
        parts.add(offer.title().exactly(language));
        parts.add(offer.description().exactly(language));
        if (language == offer.original()) {
            parts.addAll(offer.keywords());
        }
        parts.removeIf(String::isEmpty);
        return String.join("\n", parts);
    }
}
