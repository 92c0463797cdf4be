package be.weefsel.app.platform.account.web;

import be.weefsel.app.platform.account.Accounts;
import be.weefsel.app.platform.account.ChoosingPassword;
import be.weefsel.app.platform.mail.Outgoing;
import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.token.Purpose;
import be.weefsel.templates.StaticTemplates;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Choosing a password with the link from a letter, and asking for such a letter.
@PageController
class PasswordController {
    private final Accounts accounts;
    private final Outgoing outgoing;
    private final StaticTemplates templates;

    PasswordController(Accounts accounts, Outgoing outgoing, StaticTemplates templates) {
        this.accounts = accounts;
        this.outgoing = outgoing;
        this.templates = templates;
    }

    @GetMapping("/forgotten")
    @Audience(Role.VISITOR)
    Page forgotten(Frame frame, @RequestParam(defaultValue = "") String asked) {
        return new Page(
                templates.platformForgotten(
                        new ForgottenPage(frame, !asked.isEmpty(), outgoing.isSending())));
    }

    /// The answer is the same whether somebody has this address or not.
    @PostMapping("/forgotten")
    @Audience(Role.VISITOR)
    View askForLetter(Frame frame, @RequestParam(defaultValue = "") String email) {
        accounts.forgotten(email);
        return new RedirectView(frame.link("/forgotten?asked=yes"));
    }

    @GetMapping("/welcome")
    @Audience(Role.VISITOR)
    Page welcome(Frame frame, @RequestParam(defaultValue = "") String token) {
        return form(frame, Purpose.WELCOME, token);
    }

    @PostMapping("/welcome")
    @Audience(Role.VISITOR)
    View chooseFirst(
            Frame frame,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            RedirectAttributes next) {
        return choose(frame, Purpose.WELCOME, token, password, again, next);
    }

    @GetMapping("/new-password")
    @Audience(Role.VISITOR)
    Page newPassword(Frame frame, @RequestParam(defaultValue = "") String token) {
        return form(frame, Purpose.PASSWORD, token);
    }

    @PostMapping("/new-password")
    @Audience(Role.VISITOR)
    View chooseAnother(
            Frame frame,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            RedirectAttributes next) {
        return choose(frame, Purpose.PASSWORD, token, password, again, next);
    }

    private Page form(Frame frame, Purpose purpose, String token) {
        return accounts.findWhoChooses(purpose, token)
                .map(person ->
                        new Page(
                                templates.platformNewPassword(
                                        page(frame, purpose, person, token, FormErrors.NONE))))
                .orElseGet(() -> linkIsOver(frame, purpose));
    }

    private View choose(
            Frame frame,
            Purpose purpose,
            String token,
            String password,
            String again,
            RedirectAttributes next) {
        var person = accounts.findWhoChooses(purpose, token);
        return switch (accounts.choosePassword(purpose, token, password, again)) {
            case ChoosingPassword.Chosen _ -> {
                Notice.onNextPage(next, "platform.new-password.chosen");
                yield new RedirectView(frame.link("/sign-in"));
            }
            case ChoosingPassword.LinkIsOver _ -> linkIsOver(frame, purpose);
            case ChoosingPassword.Incomplete incomplete -> {
                var errors = new FormErrors();
                incomplete
                        .objections()
                        .forEach((field, reason) -> errors.add(field, reason.in(frame.texts())));
                yield incompleteForm(frame, purpose, person, token, errors);
            }
        };
    }

    private Page incompleteForm(
            Frame frame,
            Purpose purpose,
            Optional<Person> person,
            String token,
            FormErrors errors) {
        return person.map(known ->
                        Page.unacceptable(
                                templates.platformNewPassword(
                                        page(frame, purpose, known, token, errors))))
                .orElseGet(() -> linkIsOver(frame, purpose));
    }

    private static NewPasswordPage page(
            Frame frame, Purpose purpose, Person person, String token, FormErrors errors) {
        var isWelcome = purpose == Purpose.WELCOME;
        return new NewPasswordPage(
                frame,
                isWelcome,
                person.name(),
                person.email(),
                frame.link((isWelcome ? "/welcome?token=" : "/new-password?token=") + token),
                errors);
    }

    private Page linkIsOver(Frame frame, Purpose purpose) {
        return new Page(
                HttpStatus.GONE,
                templates.platformLinkOver(
                        new LinkOverPage(
                                frame,
                                purpose == Purpose.WELCOME
                                        ? LinkOverPage.Kind.WELCOME
                                        : LinkOverPage.Kind.PASSWORD)));
    }
}
