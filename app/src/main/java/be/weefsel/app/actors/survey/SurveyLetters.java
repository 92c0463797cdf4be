package be.weefsel.app.actors.survey;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.platform.mail.Addressee;
import be.weefsel.app.platform.mail.Letter;
import be.weefsel.app.platform.mail.Letters;
import be.weefsel.app.platform.network.Networks;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.text.TextCatalog;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The words of the letters of a survey.
@Component
class SurveyLetters {
    private final Letters letters;
    private final Actors actors;
    private final Networks networks;
    private final TextCatalog texts;

    SurveyLetters(Letters letters, Actors actors, Networks networks, TextCatalog texts) {
        this.letters = letters;
        this.actors = actors;
        this.networks = networks;
        this.texts = texts;
    }

    void post(Survey survey, SurveyRequest request, Recipient to, boolean isReminder) {
        letters.post(
                new Addressee(to.name(), to.email(), request.token()),
                letter(survey, request, to, isReminder));
    }

    private Letter letter(Survey survey, SurveyRequest request, Recipient to, boolean isReminder) {
        var language = to.language();
        var t = texts.in(language);
        var organisation =
                actors.getOrganisation(request.organisation()).name().in(language).text();
        var network = network(language);
        return new Letter(
                Letter.Kind.SURVEY,
                language,
                t.of(
                        isReminder ? "actors.survey.subject-reminder" : "actors.survey.subject",
                        organisation,
                        network),
                new Letter.Content(
                        passages(
                                language,
                                t.of("actors.survey.letter-hello", to.name()),
                                t.of("actors.survey.letter-what", organisation, network),
                                t.of("actors.survey.letter-how", t.date(survey.closesOn())),
                                t.of("actors.survey.letter-stop")),
                        new Letter.Link(t.of("actors.survey.letter-verb"), "/survey"),
                        t.of("actors.survey.letter-why", organisation)));
    }

    private String network(Language language) {
        return networks.findNetwork()
                .map(network -> network.name().in(language).text())
                .orElse("Weefsel");
    }

    private static List<Passage> passages(Language language, String... paragraphs) {
        return Stream.of(paragraphs).map(text -> new Passage(language, text)).toList();
    }
}
