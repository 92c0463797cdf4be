package be.weefsel.app.platform.account.web;

import be.weefsel.app.platform.account.Claim;
import be.weefsel.app.platform.account.ClaimPlan;
import be.weefsel.app.platform.account.Claims;
import be.weefsel.app.platform.mail.Outgoing;
import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.KnownOrganisations.KnownOrganisation;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.templates.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Somebody says that she works somewhere, and somebody who keeps the network decides.
@PageController
class ClaimController {
    private final Claims claims;
    private final People people;
    private final Outgoing outgoing;
    private final StaticTemplates templates;

    ClaimController(Claims claims, People people, Outgoing outgoing, StaticTemplates templates) {
        this.claims = claims;
        this.people = people;
        this.outgoing = outgoing;
        this.templates = templates;
    }

    @GetMapping("/claims/new")
    @Audience(Role.VISITOR)
    Page begin(Frame frame, @RequestParam(defaultValue = "") String organisation) {
        return new Page(
                form(frame, plan(frame, "", "", organisation, "", "", ""), FormErrors.NONE));
    }

    @PostMapping("/claims/new")
    @Audience(Role.VISITOR)
    View claim(
            Frame frame,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(name = "organisation-name", defaultValue = "") String organisationName,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes next) {
        var plan = plan(frame, name, email, organisation, number, organisationName, why);
        var objections = claims.claim(frame.reader(), plan);
        if (!objections.isEmpty()) {
            var errors = new FormErrors();
            objections.forEach((field, reason) -> errors.add(field, reason.in(frame.texts())));
            return Page.unacceptable(form(frame, plan, errors));
        }
        if (frame.reader().person().isEmpty()) {
            return new RedirectView(frame.link("/claims/asked"));
        }
        Notice.onNextPage(next, "platform.claim.taken-down");
        return new RedirectView(frame.link("/account"));
    }

    @GetMapping("/claims/asked")
    @Audience(Role.VISITOR)
    Page asked(Frame frame) {
        return new Page(
                templates.platformClaimAsked(new ClaimAskedPage(frame, outgoing.isSending())));
    }

    @GetMapping("/claims/{id}")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page read(Frame frame, @PathVariable long id) {
        return new Page(decision(frame, claim(id), "", FormErrors.NONE));
    }

    @PostMapping("/claims/{id}/approval")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View approve(Frame frame, @PathVariable long id, RedirectAttributes next) {
        var claim = claim(id);
        var objection = claims.approve(frame.reader(), id);
        if (objection.isPresent()) {
            var errors = new FormErrors();
            errors.add("approve", objection.get().in(frame.texts()));
            return Page.unacceptable(decision(frame, claim, "", errors));
        }
        Notice.onNextPage(next, "platform.claim.approved");
        return new RedirectView(frame.link("/today"));
    }

    @PostMapping("/claims/{id}/refusal")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View refuse(
            Frame frame,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        var claim = claim(id);
        if (reason.isBlank()) {
            var errors = new FormErrors();
            errors.add("reason", frame.texts().of("platform.claim.reason-missing"));
            return Page.unacceptable(decision(frame, claim, reason, errors));
        }
        claims.refuse(frame.reader(), id, new Passage(frame.language(), reason.strip()));
        Notice.onNextPage(next, "platform.claim.refused");
        return new RedirectView(frame.link("/today"));
    }

    private static ClaimPlan plan(
            Frame frame,
            String name,
            String email,
            String organisation,
            String number,
            String organisationName,
            String why) {
        return new ClaimPlan(
                name,
                email,
                frame.language(),
                AccessForm.given(organisation),
                number,
                organisationName,
                why);
    }

    private JteModel form(Frame frame, ClaimPlan plan, FormErrors errors) {
        var known = claims.findOrganisation(plan);
        if (plan.organisation().isPresent() && known.isEmpty()) {
            throw new NoSuchPage("no such organisation");
        }
        return templates.platformClaim(
                new ClaimPage(
                        frame,
                        plan.organisation().flatMap(_ -> known).map(KnownOrganisation::name),
                        frame.reader().person().isEmpty(),
                        plan,
                        errors));
    }

    private JteModel decision(Frame frame, Claim claim, String reason, FormErrors errors) {
        var person = people.findPerson(claim.person());
        var organisation = claims.findOrganisation(claim, frame.language());
        var texts = frame.texts();
        return templates.platformClaimDecision(
                new ClaimDecisionPage(
                        frame,
                        texts.of(
                                "platform.claim.waits",
                                person.map(Person::name).orElse(""),
                                organisation
                                        .map(known -> known.name().text())
                                        .orElse(claim.name())),
                        List.of(
                                person.map(Person::email).orElse(""),
                                texts.of("platform.claim.asked-on", texts.date(claim.askedAt())),
                                organisation.isEmpty()
                                        ? texts.of("platform.claim.new-number", claim.number())
                                        : texts.of("platform.claim.in-directory")),
                        new Passage(
                                person.map(Person::language).orElse(frame.language()), claim.why()),
                        organisation.map(known -> frame.link("/actors/" + known.key())),
                        frame.link("/claims/" + claim.id()),
                        reason,
                        errors));
    }

    private Claim claim(long id) {
        return claims.findWaiting(id).orElseThrow(() -> new NoSuchPage("no claim that waits"));
    }
}
