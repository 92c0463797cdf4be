package be.weefsel.app.platform.account.web;

import be.weefsel.app.platform.account.Colleagues;
import be.weefsel.app.platform.account.Invitation;
import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.KnownOrganisations.KnownOrganisation;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.SignedIn;
import be.weefsel.app.platform.people.Standing;
import be.weefsel.app.platform.text.Language;
import be.weefsel.templates.StaticTemplates;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// A manager keeps who acts for her organisation.
@PageController
class ColleaguesController {
    private final Colleagues colleagues;
    private final StaticTemplates templates;

    ColleaguesController(Colleagues colleagues, StaticTemplates templates) {
        this.colleagues = colleagues;
        this.templates = templates;
    }

    @GetMapping("/colleagues/{key}")
    @SignedIn
    Page list(Frame frame, @PathVariable String key) {
        return new Page(
                templates.platformColleagues(
                        page(
                                frame,
                                organisation(frame, key),
                                invitation("", "", frame.language()),
                                FormErrors.NONE)));
    }

    @PostMapping("/colleagues/{key}")
    @SignedIn
    View invite(
            Frame frame,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String language,
            RedirectAttributes next) {
        var organisation = organisation(frame, key);
        var plan = invitation(name, email, Language.findByCode(language).orElse(frame.language()));
        var objections = colleagues.invite(frame.reader(), key, plan);
        if (!objections.isEmpty()) {
            var errors = new FormErrors();
            objections.forEach((field, reason) -> errors.add(field, reason.in(frame.texts())));
            return Page.unacceptable(
                    templates.platformColleagues(page(frame, organisation, plan, errors)));
        }
        Notice.onNextPage(next, "platform.colleague.invited", plan.email());
        return new RedirectView(path(frame, key));
    }

    @PostMapping("/colleagues/{key}/{id}/standing")
    @SignedIn
    View change(
            Frame frame,
            @PathVariable String key,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String standing,
            RedirectAttributes next) {
        organisation(frame, key);
        colleagues.change(
                frame.reader(), key, id, Standing.findByCode(standing).orElse(Standing.MEMBER));
        Notice.onNextPage(next, "platform.colleague.changed");
        return new RedirectView(path(frame, key));
    }

    @PostMapping("/colleagues/{key}/{id}/removal")
    @SignedIn
    View remove(
            Frame frame, @PathVariable String key, @PathVariable long id, RedirectAttributes next) {
        organisation(frame, key);
        colleagues.remove(frame.reader(), key, id);
        Notice.onNextPage(next, "platform.colleague.removed");
        return new RedirectView(path(frame, key));
    }

    private KnownOrganisation organisation(Frame frame, String key) {
        return Optional.of(key)
                .filter(one -> Colleagues.mayKeep(frame.reader(), one))
                .flatMap(one -> colleagues.findOrganisation(one, frame.language()))
                .orElseThrow(() -> new NoSuchPage("no organisation that this reader manages"));
    }

    private static Invitation invitation(String name, String email, Language language) {
        return new Invitation(name, email, language, Optional.empty(), Optional.empty(), Set.of());
    }

    private static String path(Frame frame, String key) {
        return frame.link("/colleagues/" + key);
    }

    private ColleaguesPage page(
            Frame frame, KnownOrganisation organisation, Invitation plan, FormErrors errors) {
        var all = colleagues.listPeopleOf(organisation.key());
        return new ColleaguesPage(
                frame,
                organisation.name(),
                frame.texts().of("platform.colleague.title", all.size()),
                path(frame, organisation.key()),
                all.stream().map(person -> colleague(frame, organisation, person)).toList(),
                new PersonPage.Form(true, plan.name(), plan.email()),
                PeoplePages.languages(plan.language()),
                errors);
    }

    private static ColleaguesPage.Colleague colleague(
            Frame frame, KnownOrganisation organisation, Person person) {
        var manages = person.manages(organisation.key());
        return new ColleaguesPage.Colleague(
                person.name(),
                person.email(),
                frame.texts()
                        .of("platform.colleague", manages ? Standing.MANAGER : Standing.MEMBER),
                person.id() == frame.reader().signedIn().id()
                        ? ""
                        : path(frame, organisation.key()) + "/" + person.id(),
                manages);
    }
}
