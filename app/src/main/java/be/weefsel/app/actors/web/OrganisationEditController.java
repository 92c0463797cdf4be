package be.weefsel.app.actors.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.people.SignedIn;
import be.weefsel.templates.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Adding and changing organisations.
@PageController
class OrganisationEditController {
    private final Actors actors;
    private final OrganisationForm form;
    private final Names names;
    private final KeptNotice kept;
    private final StaticTemplates templates;

    OrganisationEditController(
            Actors actors,
            OrganisationForm form,
            Names names,
            KeptNotice kept,
            StaticTemplates templates) {
        this.actors = actors;
        this.form = form;
        this.names = names;
        this.kept = kept;
        this.templates = templates;
    }

    @GetMapping("/actors/new")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page newOne(Frame frame) {
        var fields = new FormFields(new LinkedMultiValueMap<>(), frame.texts());
        return new Page(pageToAdd(frame, fields));
    }

    @PostMapping("/actors")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View add(
            Frame frame,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        var fields = new FormFields(typed, frame.texts());
        var key = actors.keyForOrganisation(fields.inAnyLanguage(OrganisationForm.NAME));
        var organisation = form.read(fields, key, Optional.empty(), frame.language());
        organisation.ifPresent(
                o -> fields.object(actors.objectionsTo(o), OrganisationForm::fieldOf));
        if (organisation.isEmpty() || fields.isWrong()) {
            return Page.unacceptable(pageToAdd(frame, fields));
        }
        actors.addOrganisation(frame.reader(), organisation.get());
        kept.onNextPage(next, frame, "organisation", key, "actors.form.organisation-added");
        return new RedirectView(frame.link("/actors/" + key));
    }

    private JteModel pageToAdd(Frame frame, FormFields fields) {
        var texts = frame.texts();
        var directory =
                new Label(
                        texts.of("actors.navigation"), frame.link("/actors"), frame.language(), "");
        return page(
                frame,
                new EditPage.Task(
                        texts.of("actors.form.new-organisation"),
                        frame.link("/actors"),
                        directory,
                        texts.of("actors.form.add-organisation")),
                fields,
                Set.of());
    }

    @GetMapping("/actors/{key}/edit")
    @SignedIn
    Page edit(Frame frame, @PathVariable String key) {
        var organisation = organisation(frame, key);
        var fields = new FormFields(OrganisationForm.fieldsOf(organisation), frame.texts());
        return new Page(pageToChange(frame, organisation, fields));
    }

    @PostMapping("/actors/{key}/edit")
    @SignedIn
    View change(
            Frame frame,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        var before = organisation(frame, key);
        var fields = new FormFields(typed, frame.texts());
        fields.compareWith(OrganisationForm.fieldsOf(before));
        var changed = form.read(fields, key, Optional.of(before), frame.language());
        changed.ifPresent(o -> fields.object(actors.objectionsTo(o), OrganisationForm::fieldOf));
        if (changed.isEmpty() || fields.isWrong()) {
            return Page.unacceptable(pageToChange(frame, before, fields));
        }
        if (!actors.changeOrganisation(frame.reader(), before, changed.get())) {
            return change(frame, key, typed, next);
        }
        kept.onNextPage(next, frame, "organisation", key, before.equals(changed.get()));
        return new RedirectView(frame.link("/actors/" + key));
    }

    private JteModel pageToChange(Frame frame, Organisation organisation, FormFields fields) {
        var back = names.forPage(frame).organisation(organisation);
        return page(
                frame,
                new EditPage.Task(
                        frame.texts().of("actors.form.change", back.text()),
                        frame.link("/actors/" + organisation.key() + "/edit"),
                        back,
                        frame.texts().of("actors.form.keep")),
                fields,
                organisation.illustrative());
    }

    private JteModel page(
            Frame frame, EditPage.Task task, FormFields fields, Set<String> illustrative) {
        var choices = form.choices(fields, names.forPage(frame), illustrative);
        return templates.actorsEditOrganisation(EditPage.of(frame, task, fields, choices));
    }

    private Organisation organisation(Frame frame, String key) {
        NotAllowed.unless(Actors.mayChangeEntry(frame.reader(), key));
        return actors.findOrganisation(key)
                .orElseThrow(() -> new NoSuchPage("organisation " + key));
    }
}
