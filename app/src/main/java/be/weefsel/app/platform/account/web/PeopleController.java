package be.weefsel.app.platform.account.web;

import be.weefsel.app.platform.account.AccessPlan;
import be.weefsel.app.platform.account.Accounts;
import be.weefsel.app.platform.account.Invitation;
import be.weefsel.app.platform.account.Inviting;
import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NavigationEntry;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Account;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import be.weefsel.templates.StaticTemplates;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Who has an account, and letting somebody in.
@PageController
class PeopleController {
    private final Accounts accounts;
    private final People people;
    private final PeoplePages pages;
    private final StaticTemplates templates;

    PeopleController(
            Accounts accounts, People people, PeoplePages pages, StaticTemplates templates) {
        this.accounts = accounts;
        this.people = people;
        this.pages = pages;
        this.templates = templates;
    }

    @Bean
    static NavigationEntry peopleEntry() {
        return new NavigationEntry(
                90,
                "platform.account.people-short",
                "/people",
                Set.of(Role.FACILITATOR, Role.ADMINISTRATOR));
    }

    @GetMapping("/people")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page list(Frame frame) {
        return new Page(templates.platformPeople(pages.list(frame)));
    }

    @GetMapping("/people/new")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page begin(Frame frame) {
        var empty =
                new Invitation(
                        "", "", frame.language(), Optional.empty(), Optional.empty(), Set.of());
        return new Page(templates.platformPerson(pages.invitation(frame, empty, FormErrors.NONE)));
    }

    @PostMapping("/people/new")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View invite(
            Frame frame,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") List<String> seat,
            RedirectAttributes next) {
        var plan =
                new Invitation(
                        name,
                        email,
                        Language.findByCode(language).orElse(frame.language()),
                        AccessForm.findRole(role),
                        AccessForm.given(organisation),
                        AccessForm.seats(seat));
        return switch (accounts.invite(frame.reader(), plan)) {
            case Inviting.Invited invited -> {
                Notice.onNextPage(next, "platform.people.invited", invited.person().name());
                yield new RedirectView(frame.link("/people"));
            }
            case Inviting.Incomplete incomplete -> {
                var errors = new FormErrors();
                incomplete
                        .objections()
                        .forEach((field, reason) -> errors.add(field, reason.in(frame.texts())));
                yield Page.unacceptable(
                        templates.platformPerson(pages.invitation(frame, plan, errors)));
            }
        };
    }

    @GetMapping("/people/{id}")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page read(Frame frame, @PathVariable long id) {
        var account = account(frame, id);
        return new Page(
                templates.platformPerson(
                        pages.account(
                                frame,
                                account,
                                new AccessPlan(
                                        account.person().role(),
                                        account.person().affiliations(),
                                        Optional.empty(),
                                        account.person().seats()),
                                FormErrors.NONE)));
    }

    @PostMapping("/people/{id}")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View change(
            Frame frame,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        var account = account(frame, id);
        var plan = AccessForm.read(typed, account.person());
        var objection = accounts.changeAccess(frame.reader(), id, plan);
        if (objection.isPresent()) {
            var errors = new FormErrors();
            errors.add("organisation", objection.get().in(frame.texts()));
            return Page.unacceptable(
                    templates.platformPerson(pages.account(frame, account, plan, errors)));
        }
        return done(frame, account, "platform.people.changed", next);
    }

    @PostMapping("/people/{id}/invitation")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View inviteAgain(Frame frame, @PathVariable long id, RedirectAttributes next) {
        var account = account(frame, id);
        accounts.inviteAgain(frame.reader(), id);
        return done(frame, account, "platform.people.invited", next);
    }

    @PostMapping("/people/{id}/block")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View block(Frame frame, @PathVariable long id, RedirectAttributes next) {
        var account = account(frame, id);
        accounts.block(frame.reader(), id);
        return done(frame, account, "platform.people.blocked", next);
    }

    @PostMapping("/people/{id}/unblock")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View unblock(Frame frame, @PathVariable long id, RedirectAttributes next) {
        var account = account(frame, id);
        accounts.unblock(frame.reader(), id);
        return done(frame, account, "platform.people.unblocked", next);
    }

    private Account account(Frame frame, long id) {
        return people.findAccount(id)
                .filter(account -> accounts.mayManage(frame.reader(), account))
                .orElseThrow(() -> new NoSuchPage("no account that this reader keeps"));
    }

    private static View done(Frame frame, Account account, String key, RedirectAttributes next) {
        Notice.onNextPage(next, key, account.person().name());
        return new RedirectView(frame.link("/people"));
    }
}
