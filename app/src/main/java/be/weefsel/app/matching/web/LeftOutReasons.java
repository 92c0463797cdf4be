package be.weefsel.app.matching.web;

import be.weefsel.app.platform.text.Texts;
import be.weefsel.engine.matching.Reason;
import be.weefsel.engine.matching.TextLanguage;
import java.util.Collection;
import java.util.stream.Collectors;

/// Says in the reader's language why the engine leaves an offer out.
final class LeftOutReasons {
    private LeftOutReasons() {}

    static String in(Texts texts, Reason reason) {
        return switch (reason) {
            case Reason.OwnOffer own -> texts.of("matching.left-out.own");
            case Reason.SetAside aside -> texts.of("matching.left-out.set-aside");
            case Reason.NotYetOpened later ->
                    texts.of("matching.left-out.not-yet", texts.date(later.opens()));
            case Reason.Closed closed ->
                    texts.of("matching.left-out.closed", texts.date(closed.since()));
            case Reason.NoSharedLanguage none ->
                    texts.of("matching.left-out.language", names(texts, none.delivered()));
            case Reason.NoRoom full ->
                    texts.of("matching.left-out.room", full.taken(), full.capacity());
            case Reason.AcrossTheBorder border -> texts.of("matching.left-out.border");
        };
    }

    private static String names(Texts texts, Collection<TextLanguage> languages) {
        return languages.stream()
                .map(language -> texts.of("matching.language." + language.code()))
                .collect(Collectors.joining(", "));
    }
}
