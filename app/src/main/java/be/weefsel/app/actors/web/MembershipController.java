package be.weefsel.app.actors.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Membership;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.templates.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Taking part in a collective factory, leaving it, and coming back.
@PageController
class MembershipController {
    /// In the address of a membership whose start nobody knows.
    private static final String START_UNKNOWN = "unknown";

    private final Actors actors;
    private final Names names;
    private final KeptNotice kept;
    private final StaticTemplates templates;

    MembershipController(Actors actors, Names names, KeptNotice kept, StaticTemplates templates) {
        this.actors = actors;
        this.names = names;
        this.kept = kept;
        this.templates = templates;
    }

    /// The address of a membership, below its organisation.
    static String path(Membership membership) {
        return "/actors/%s/memberships/%s/%s"
                .formatted(membership.organisation(), membership.cluster(), since(membership));
    }

    private static String since(Membership membership) {
        return membership.validity().from().map(LocalDate::toString).orElse(START_UNKNOWN);
    }

    @GetMapping("/actors/{key}/memberships/new")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page newOne(Frame frame, @PathVariable String key) {
        var fields = new FormFields(new LinkedMultiValueMap<>(), frame.texts());
        return new Page(pageToAdd(names.forPage(frame), organisation(key), fields));
    }

    @PostMapping("/actors/{key}/memberships")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View add(
            Frame frame,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        var organisation = organisation(key);
        var words = names.forPage(frame);
        var fields = new FormFields(typed, frame.texts());
        var membership = MembershipForm.read(fields, key, words);
        membership.ifPresent(
                m -> fields.object(actors.objectionsTo(m), reason -> MembershipForm.FROM));
        if (membership.isEmpty() || fields.isWrong()) {
            return Page.unacceptable(pageToAdd(words, organisation, fields));
        }
        actors.addMembership(frame.reader(), membership.get());
        return backToOrganisation(frame, key, false, next);
    }

    private JteModel pageToAdd(Names.OfPage words, Organisation organisation, FormFields fields) {
        var texts = words.frame().texts();
        var back = words.organisation(organisation);
        var task =
                new EditPage.Task(
                        texts.of("actors.membership.new", back.text()),
                        words.frame().link("/actors/" + organisation.key() + "/memberships"),
                        back,
                        texts.of("actors.membership.add"));
        return templates.actorsEditMembership(
                EditPage.of(words.frame(), task, fields, MembershipForm.choices(words)));
    }

    @GetMapping("/actors/{key}/memberships/{cluster}/{since}/edit")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page edit(
            Frame frame,
            @PathVariable String key,
            @PathVariable String cluster,
            @PathVariable String since) {
        var membership = membership(key, cluster, since);
        var fields = new FormFields(MembershipForm.fieldsOf(membership), frame.texts());
        return new Page(pageToChange(names.forPage(frame), membership, fields));
    }

    @PostMapping("/actors/{key}/memberships/{cluster}/{since}/edit")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View change(
            Frame frame,
            @PathVariable String key,
            @PathVariable String cluster,
            @PathVariable String since,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        var before = membership(key, cluster, since);
        var fields = new FormFields(typed, frame.texts());
        fields.compareWith(MembershipForm.fieldsOf(before));
        var changed = MembershipForm.readChange(fields, before);
        changed.ifPresent(m -> fields.object(actors.objectionsTo(m), reason -> MembershipForm.TO));
        if (changed.isEmpty() || fields.isWrong()) {
            return Page.unacceptable(pageToChange(names.forPage(frame), before, fields));
        }
        if (!actors.changeMembership(frame.reader(), before, changed.get())) {
            return change(frame, key, cluster, since, typed, next);
        }
        return backToOrganisation(frame, key, before.equals(changed.get()), next);
    }

    private JteModel pageToChange(Names.OfPage words, Membership membership, FormFields fields) {
        var texts = words.frame().texts();
        var back = words.organisation(actors.getOrganisation(membership.organisation()));
        var task =
                new EditPage.Task(
                        texts.of(
                                "actors.membership.change",
                                back.text(),
                                words.shortNames().of(membership.cluster())),
                        words.frame().link(path(membership) + "/edit"),
                        back,
                        texts.of("actors.form.keep"));
        return templates.actorsEditMembership(
                EditPage.of(words.frame(), task, fields, MembershipForm.choicesToChange(words)));
    }

    private View backToOrganisation(
            Frame frame, String key, boolean isSame, RedirectAttributes next) {
        kept.onNextPage(next, frame, "organisation", key, isSame);
        return new RedirectView(frame.link("/actors/" + key) + "#factories");
    }

    private Organisation organisation(String key) {
        return actors.findOrganisation(key)
                .orElseThrow(() -> new NoSuchPage("organisation " + key));
    }

    private Membership membership(String organisation, String cluster, String since) {
        return actors.membershipsOf(organisation).stream()
                .filter(membership -> membership.cluster().equals(cluster))
                .filter(membership -> since(membership).equals(since))
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("membership of " + organisation));
    }
}
