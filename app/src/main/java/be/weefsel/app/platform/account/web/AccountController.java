package be.weefsel.app.platform.account.web;

import be.weefsel.app.platform.account.Accounts;
import be.weefsel.app.platform.mail.LetterChoice;
import be.weefsel.app.platform.mail.Letters;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.people.SignedIn;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.token.Purpose;
import be.weefsel.app.platform.token.Tokens;
import be.weefsel.templates.StaticTemplates;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// How somebody wants to hear what happens: on her own page, or with the link in a letter, which
/// leads to this and nothing else.
@PageController
class AccountController {
    private final Accounts accounts;
    private final Letters letters;
    private final Tokens tokens;
    private final People people;
    private final AccountPages pages;
    private final StaticTemplates templates;

    AccountController(
            Accounts accounts,
            Letters letters,
            Tokens tokens,
            People people,
            AccountPages pages,
            StaticTemplates templates) {
        this.accounts = accounts;
        this.letters = letters;
        this.tokens = tokens;
        this.people = people;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/account")
    @SignedIn
    Page account(Frame frame) {
        return page(frame, frame.reader().signedIn(), Optional.empty());
    }

    @PostMapping("/account")
    @SignedIn
    View choose(
            Frame frame,
            @RequestParam(defaultValue = "") String letters,
            @RequestParam(defaultValue = "") String language,
            RedirectAttributes next) {
        var chosen = keep(frame.reader().signedIn(), letters, language);
        Notice.onNextPage(next, "platform.letters.kept");
        return new RedirectView("/" + chosen.code() + "/account");
    }

    @GetMapping("/letters")
    @Audience(Role.VISITOR)
    Page choices(Frame frame, @RequestParam(defaultValue = "") String token) {
        return whose(token)
                .map(person -> page(frame, person, Optional.of(token)))
                .orElseGet(() -> linkIsOver(frame));
    }

    @PostMapping("/letters")
    @Audience(Role.VISITOR)
    View choose(
            Frame frame,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String letters,
            @RequestParam(defaultValue = "") String language,
            RedirectAttributes next) {
        var person = whose(token);
        if (person.isEmpty()) {
            return linkIsOver(frame);
        }
        var chosen = keep(person.get(), letters, language);
        Notice.onNextPage(next, "platform.letters.kept");
        return toChoices(chosen, token);
    }

    /// The one click with which a mail program takes somebody off the list (RFC 8058). It sends no
    /// form of ours.
    @PostMapping("/letters/stop")
    @Audience(Role.VISITOR)
    View stop(Frame frame, @RequestParam(defaultValue = "") String token, RedirectAttributes next) {
        var person = whose(token);
        if (person.isEmpty()) {
            return linkIsOver(frame);
        }
        letters.choose(person.get(), LetterChoice.NONE);
        Notice.onNextPage(next, "platform.letters.kept");
        return toChoices(frame.language(), token);
    }

    /// Some mail programs open the address instead: then the person decides herself.
    @GetMapping("/letters/stop")
    @Audience(Role.VISITOR)
    View askBeforeStopping(Frame frame, @RequestParam(defaultValue = "") String token) {
        return toChoices(frame.language(), token);
    }

    private Optional<Person> whose(String token) {
        return tokens.find(Purpose.LETTERS, token).flatMap(people::findPerson);
    }

    /// @return the language in which she reads from now on
    private Language keep(Person person, String letters, String language) {
        LetterChoice.findByCode(letters).ifPresent(choice -> this.letters.choose(person, choice));
        var chosen = Language.findByCode(language).orElse(person.language());
        accounts.chooseLanguage(person, chosen);
        return chosen;
    }

    private static RedirectView toChoices(Language language, String token) {
        var view = new RedirectView("/" + language.code() + "/letters");
        view.addStaticAttribute("token", token);
        return view;
    }

    private Page page(Frame frame, Person person, Optional<String> token) {
        var action =
                token.map(t -> frame.link("/letters?token=" + t))
                        .orElseGet(() -> frame.link("/account"));
        return new Page(
                templates.platformAccount(
                        new AccountPage(
                                frame,
                                person.email(),
                                ChoicesForm.of(
                                        frame, person, letters.choiceOf(person.id()), action),
                                token.isEmpty()
                                        ? Optional.of(pages.own(frame))
                                        : Optional.empty())));
    }

    private Page linkIsOver(Frame frame) {
        return new Page(
                HttpStatus.GONE,
                templates.platformLinkOver(new LinkOverPage(frame, LinkOverPage.Kind.LETTERS)));
    }
}
