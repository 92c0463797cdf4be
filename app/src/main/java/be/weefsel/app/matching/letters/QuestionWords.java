package be.weefsel.app.matching.letters;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.matching.Account;
import be.weefsel.app.matching.Dossier;
import be.weefsel.app.matching.Event;
import be.weefsel.app.matching.FollowUp;
import be.weefsel.app.matching.FollowUpCalendar;
import be.weefsel.app.matching.FollowUps;
import be.weefsel.app.matching.Introduction;
import be.weefsel.app.matching.QuestionEvent;
import be.weefsel.app.platform.mail.Letter;
import be.weefsel.app.platform.mail.MailSettings;
import be.weefsel.app.platform.network.Networks;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.text.TextCatalog;
import be.weefsel.app.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The words of letters about questions, in the language of who reads them. They hold nothing of
/// the confidential detail: it does not pass here.
@Component
class QuestionWords {
    private static final int REASONS_TOLD = 2;

    private final Actors actors;
    private final People people;
    private final FollowUps followUps;
    private final Networks networks;
    private final MailSettings mail;
    private final TextCatalog texts;

    QuestionWords(
            Actors actors,
            People people,
            FollowUps followUps,
            Networks networks,
            MailSettings mail,
            TextCatalog texts) {
        this.actors = actors;
        this.people = people;
        this.followUps = followUps;
        this.networks = networks;
        this.mail = mail;
        this.texts = texts;
    }

    Letter letter(QuestionEvent event, Dossier dossier, Person to) {
        var t = texts.in(to.language());
        var key = "matching.letter." + code(event.kind());
        var question = dossier.question();
        var followUp = followUp(event);
        var day = followUp.map(planned -> t.date(planned.due())).orElse("");
        var company = nameOf(question.company(), t);
        var actor = event.organisation().map(organisation -> nameOf(organisation, t)).orElse("");
        var title = question.text().title();
        var paragraphs = new ArrayList<Passage>();
        paragraphs.add(new Passage(t.language(), t.of("matching.letter.hello", to.name())));
        paragraphs.add(new Passage(t.language(), t.of(key + ".what", company, actor, day)));
        paragraphs.add(new Passage(question.language(), title));
        if (event.kind() == Event.Kind.INTRODUCED) {
            introduction(event, dossier)
                    .ifPresent(introduction ->
                            paragraphs.addAll(about(introduction, to, company, actor, t)));
        }
        followUp.map(FollowUp::note)
                .filter(note -> !note.text().isBlank())
                .ifPresent(paragraphs::add);
        return new Letter(
                Letter.Kind.NEWS,
                to.language(),
                t.of(key + ".subject", company, actor, title, day),
                new Letter.Content(
                        paragraphs,
                        new Letter.Link(
                                t.of("matching.letter.link"), "/questions/" + question.key()),
                        t.of("matching.letter.why." + why(event, to), company),
                        followUp.map(planned -> calendar(planned, t))));
    }

    /// The day that is told; empty when the letter is about something else.
    private Optional<FollowUp> followUp(QuestionEvent event) {
        var isAboutDay =
                event.kind() == Event.Kind.FOLLOW_UP_PLANNED
                        || event.kind() == Event.Kind.FOLLOW_UP_MOVED;
        return isAboutDay ? followUps.findLatest(event.question()) : Optional.empty();
    }

    private Letter.Attachment calendar(FollowUp followUp, Texts t) {
        var key = followUp.question();
        var network =
                networks.findNetwork()
                        .map(known -> known.name().in(t.language()).text())
                        .orElse("Weefsel");
        var address = "%s/%s/questions/%s".formatted(mail.url(), t.language().code(), key);
        return new Letter.Attachment(
                "follow-up-%s.ics".formatted(key),
                "text/calendar; method=PUBLISH",
                FollowUpCalendar.of(
                        followUp, t.of("matching.follow-up.in-calendar", key, network), address));
    }

    /// An expert who is asked for an opinion has not been introduced to anybody.
    private static String why(QuestionEvent event, Person to) {
        if (event.kind() == Event.Kind.OPINION_ASKED) {
            return "opinion";
        }
        return Participation.helps(to.role()) ? "expert" : to.role().code();
    }

    /// What the introduction says: what the actor can do, the facilitator's own words, why, and
    /// what now.
    private List<Passage> about(
            Introduction introduction, Person to, String company, String actor, Texts t) {
        var told = new ArrayList<Passage>();
        told.add(
                new Passage(
                        t.language(),
                        t.of(
                                "matching.letter.introduced.offer",
                                actor,
                                actors.getOffer(introduction.offer())
                                        .title()
                                        .in(t.language())
                                        .text())));
        if (!introduction.line().isBlank()) {
            told.add(
                    new Passage(
                            t.language(),
                            t.of(
                                    "matching.letter.introduced.line",
                                    introduction
                                            .by()
                                            .flatMap(people::findPerson)
                                            .map(Person::name)
                                            .orElse(""))));
            told.add(new Passage(introduction.lineLanguage(), introduction.line()));
        }
        introduction
                .why()
                .map(account -> reasons(account, to, t))
                .filter(reasons -> !reasons.isEmpty())
                .ifPresent(reasons -> {
                    told.add(new Passage(t.language(), t.of("matching.letter.introduced.reasons")));
                    told.addAll(reasons);
                });
        told.add(
                new Passage(
                        t.language(),
                        Participation.asksForItself(to.role())
                                ? t.of("matching.letter.introduced.now-company", actor)
                                : t.of("matching.letter.introduced.now-expert", company)));
        return told;
    }

    private static Optional<Introduction> introduction(QuestionEvent event, Dossier dossier) {
        return dossier.standingIntroductions().stream()
                .filter(introduction ->
                        event.organisation().equals(Optional.of(introduction.organisation())))
                .findFirst();
    }

    /// What added most, in words; and for who asks, what would have changed the place most.
    private static List<Passage> reasons(Account account, Person to, Texts t) {
        var otherwise =
                account.otherwise().stream().limit(Participation.asksForItself(to.role()) ? 1 : 0);
        return Stream.concat(account.mostTelling(REASONS_TOLD).stream(), otherwise)
                .map(sentence -> sentence.in(t.language()))
                .toList();
    }

    private String nameOf(String organisation, Texts t) {
        return actors.getOrganisation(organisation).name().in(t.language()).text();
    }

    private static String code(Event.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
