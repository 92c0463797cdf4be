package be.weefsel.app.platform.mail.web;

import be.weefsel.app.platform.mail.Letter;
import be.weefsel.app.platform.mail.Letters;
import be.weefsel.app.platform.mail.Outgoing;
import be.weefsel.app.platform.mail.PostedLetter;
import be.weefsel.app.platform.mail.PostedLetter.State;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NavigationEntry;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Account;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.people.Visibility;
import be.weefsel.app.platform.retention.Retentions;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.token.Tokens;
import be.weefsel.templates.StaticTemplates;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// What was written to whom, and what became of it.
@PageController
class OutboxController {
    private static final int MOST_LETTERS = 200;

    private final Letters letters;
    private final Outgoing outgoing;
    private final Tokens tokens;
    private final People people;
    private final Retentions retentions;
    private final StaticTemplates templates;

    OutboxController(
            Letters letters,
            Outgoing outgoing,
            Tokens tokens,
            People people,
            Retentions retentions,
            StaticTemplates templates) {
        this.retentions = retentions;
        this.people = people;
        this.letters = letters;
        this.outgoing = outgoing;
        this.tokens = tokens;
        this.templates = templates;
    }

    @Bean
    static NavigationEntry outboxEntry() {
        return new NavigationEntry(
                95,
                "platform.account.outbox-short",
                "/outbox",
                Set.of(Role.FACILITATOR, Role.ADMINISTRATOR));
    }

    @GetMapping("/outbox")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page list(Frame frame) {
        return new Page(
                templates.platformOutbox(
                        new OutboxPage(
                                frame,
                                title(frame),
                                frame.texts()
                                        .of(
                                                outgoing.isSending()
                                                        ? "platform.outbox.why-sending"
                                                        : "platform.outbox.why-kept",
                                                retentions.periods().letterDays()),
                                letters.listNewest(MOST_LETTERS).stream()
                                        .map(letter -> row(frame, letter))
                                        .toList())));
    }

    @GetMapping("/outbox/{id}")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page read(Frame frame, @PathVariable long id) {
        return new Page(templates.platformOutboxLetter(page(frame, letter(frame, id))));
    }

    @PostMapping("/outbox/{id}/again")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View sendAgain(Frame frame, @PathVariable long id, RedirectAttributes next) {
        letters.sendAgain(frame.reader(), letter(frame, id).id());
        Notice.onNextPage(next, "platform.outbox.tried-again");
        return new RedirectView(frame.link("/outbox"));
    }

    /// Without a mail server nobody gets letters. In the demonstration whoever reads one here
    /// follows its link; elsewhere only an invitation's, to pass its address on.
    @PostMapping("/outbox/{id}/link")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View follow(Frame frame, @PathVariable long id) {
        var letter = letter(frame, id);
        var purpose =
                letter.letter()
                        .kind()
                        .secret()
                        .filter(_ -> mayFollow(frame, letter))
                        .orElseThrow(() -> new NoSuchPage("no link to follow"));
        var content = letter.letter().content();
        var view =
                new RedirectView("/" + letter.letter().language().code() + content.link().path());
        letter.issueToken(tokens, purpose)
                .ifPresent(token -> view.addStaticAttribute("token", token));
        return view;
    }

    private boolean mayFollow(Frame frame, PostedLetter letter) {
        return !outgoing.isSending()
                && (frame.isDemo()
                        || (letter.letter().kind() == Letter.Kind.INVITATION
                                && letter.person()
                                        .flatMap(people::findAccount)
                                        .filter(account -> mayPassOn(frame.reader(), account))
                                        .isPresent()));
    }

    /// Only as long as nobody chose a password; and nobody passes on more than she may give.
    private static boolean mayPassOn(Reader reader, Account account) {
        return !account.hasPassword()
                && !account.isBlocked()
                && Participation.rolesToGive(reader, true).contains(account.person().role());
    }

    private PostedLetter letter(Frame frame, long id) {
        return letters.findLetter(id)
                .filter(letter -> letter.mayBeReadBy(frame.reader()))
                .orElseThrow(() -> new NoSuchPage("no letter for this reader"));
    }

    private String title(Frame frame) {
        var counts = letters.countByState();
        var failed = counts.getOrDefault(State.FAILED, 0);
        if (failed > 0) {
            return frame.texts().of("platform.outbox.title-failed", failed);
        }
        return outgoing.isSending()
                ? frame.texts()
                        .of("platform.outbox.title-sending", counts.getOrDefault(State.WAITING, 0))
                : frame.texts().of("platform.outbox.title-kept");
    }

    /// Somebody without an account is a contact person, whom not everybody may know.
    private static String to(Frame frame, PostedLetter posted) {
        return posted.person().isPresent() || Visibility.ofContacts(frame.reader())
                ? posted.name()
                : frame.texts().of("platform.outbox.contact");
    }

    private static OutboxPage.Row row(Frame frame, PostedLetter posted) {
        var mayRead = posted.mayBeReadBy(frame.reader());
        var letter = posted.letter();
        return new OutboxPage.Row(
                mayRead
                        ? letter.subject()
                        : frame.texts().of("platform.outbox.kind", letter.kind()),
                mayRead ? letter.language().code() : frame.language().code(),
                mayRead ? Optional.of(frame.link("/outbox/" + posted.id())) : Optional.empty(),
                to(frame, posted),
                frame.texts().moment(posted.postedAt()),
                state(frame, posted),
                sign(posted.state()));
    }

    private LetterPage page(Frame frame, PostedLetter posted) {
        var letter = posted.letter();
        var parts = new ArrayList<LetterPage.Part>();
        parts.add(part(frame, "", posted));
        letters.gatheredIn(posted).stream()
                .map(told -> part(frame, told.letter().subject(), told))
                .forEach(parts::add);
        var path = frame.link("/outbox/" + posted.id());
        return new LetterPage(
                frame,
                new Passage(letter.language(), letter.subject()),
                "%s, %s".formatted(posted.name(), posted.email()),
                frame.texts().moment(posted.postedAt()),
                state(frame, posted),
                sign(posted.state()),
                parts,
                letter.content().why(),
                letter.kind()
                        .secret()
                        .filter(_ -> mayFollow(frame, posted))
                        .map(_ -> path + "/link"),
                posted.state() == State.FAILED ? Optional.of(path + "/again") : Optional.empty());
    }

    private static LetterPage.Part part(Frame frame, String heading, PostedLetter posted) {
        var letter = posted.letter();
        return new LetterPage.Part(
                letter.language().code(),
                heading,
                letter.content().paragraphs(),
                letter.content().link().words(),
                letter.kind().secret().isPresent()
                        ? Optional.empty()
                        : Optional.of(frame.link(letter.content().link().path())),
                letter.content().attachment().map(Letter.Attachment::name).orElse(""));
    }

    private static String state(Frame frame, PostedLetter posted) {
        return frame.texts().of("platform.outbox.state", posted.state());
    }

    private static String sign(State state) {
        return switch (state) {
            case SENT, GATHERED, KEPT -> "done";
            case HELD, WAITING -> "waiting";
            case FAILED -> "refused";
        };
    }
}
