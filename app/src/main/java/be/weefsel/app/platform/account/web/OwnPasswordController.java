package be.weefsel.app.platform.account.web;

import be.weefsel.app.platform.account.Accounts;
import be.weefsel.app.platform.account.ChoosingPassword;
import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Account;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.SignedIn;
import be.weefsel.templates.StaticTemplates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Where somebody who is signed in changes her password, without a letter.
@PageController
class OwnPasswordController {
    private final Accounts accounts;
    private final People people;
    private final StaticTemplates templates;

    OwnPasswordController(Accounts accounts, People people, StaticTemplates templates) {
        this.accounts = accounts;
        this.people = people;
        this.templates = templates;
    }

    @GetMapping("/account/password")
    @SignedIn
    Page ask(Frame frame) {
        return new Page(templates.platformOwnPassword(page(frame, FormErrors.NONE)));
    }

    @PostMapping("/account/password")
    @SignedIn
    View change(
            Frame frame,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        var person = frame.reader().signedIn();
        return switch (accounts.changePassword(person, current, password, again)) {
            case ChoosingPassword.Chosen _ -> {
                new SecurityContextLogoutHandler()
                        .logout(
                                request,
                                response,
                                SecurityContextHolder.getContext().getAuthentication());
                Notice.onNextPage(next, "platform.new-password.chosen");
                yield new RedirectView(frame.link("/sign-in"));
            }
            case ChoosingPassword.LinkIsOver _ -> new RedirectView(frame.link("/forgotten"));
            case ChoosingPassword.Incomplete incomplete -> {
                var errors = new FormErrors();
                incomplete
                        .objections()
                        .forEach((field, reason) -> errors.add(field, reason.in(frame.texts())));
                yield Page.unacceptable(templates.platformOwnPassword(page(frame, errors)));
            }
        };
    }

    private OwnPasswordPage page(Frame frame, FormErrors errors) {
        var person = frame.reader().signedIn();
        return new OwnPasswordPage(
                frame,
                person.email(),
                people.findAccount(person.id()).filter(Account::hasPassword).isPresent(),
                errors);
    }
}
