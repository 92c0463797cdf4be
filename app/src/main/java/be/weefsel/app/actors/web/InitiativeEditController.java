package be.weefsel.app.actors.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Initiative;
import be.weefsel.app.actors.Initiatives;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.templates.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Adding and changing initiatives.
@PageController
class InitiativeEditController {
    private final Actors actors;
    private final Initiatives initiatives;
    private final Names names;
    private final KeptNotice kept;
    private final StaticTemplates templates;

    InitiativeEditController(
            Actors actors,
            Initiatives initiatives,
            Names names,
            KeptNotice kept,
            StaticTemplates templates) {
        this.actors = actors;
        this.initiatives = initiatives;
        this.names = names;
        this.kept = kept;
        this.templates = templates;
    }

    /// @param lead key of the organisation from whose page one came
    @GetMapping("/initiatives/new")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page newOne(Frame frame, @RequestParam Optional<String> lead) {
        var fields = new FilledFields().value(InitiativeForm.LEAD, lead).toMap();
        return new Page(pageToAdd(frame, new FormFields(fields, frame.texts())));
    }

    @PostMapping("/initiatives")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View add(
            Frame frame,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        var fields = new FormFields(typed, frame.texts());
        var key = initiatives.keyFor(fields.inAnyLanguage(InitiativeForm.NAME));
        var initiative = InitiativeForm.read(fields, key, Optional.empty(), frame.language());
        initiative.ifPresent(
                i -> fields.object(initiatives.objectionsTo(i), InitiativeForm::fieldOf));
        if (initiative.isEmpty() || fields.isWrong()) {
            return Page.unacceptable(pageToAdd(frame, fields));
        }
        initiatives.add(frame.reader(), initiative.get());
        kept.onNextPage(next, frame, "initiative", key, "actors.initiative.added");
        return new RedirectView(frame.link("/initiatives/" + key));
    }

    private JteModel pageToAdd(Frame frame, FormFields fields) {
        var texts = frame.texts();
        var list =
                new Label(
                        texts.of("actors.initiatives.navigation"),
                        frame.link("/initiatives"),
                        frame.language(),
                        "");
        return page(
                frame,
                new EditPage.Task(
                        texts.of("actors.initiative.new"),
                        frame.link("/initiatives"),
                        list,
                        texts.of("actors.initiative.add")),
                fields,
                Set.of());
    }

    @GetMapping("/initiatives/{key}/edit")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page edit(Frame frame, @PathVariable String key) {
        var initiative = initiative(key);
        var fields = new FormFields(InitiativeForm.fieldsOf(initiative), frame.texts());
        return new Page(pageToChange(frame, initiative, fields));
    }

    @PostMapping("/initiatives/{key}/edit")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View change(
            Frame frame,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        var before = initiative(key);
        var fields = new FormFields(typed, frame.texts());
        fields.compareWith(InitiativeForm.fieldsOf(before));
        var changed = InitiativeForm.read(fields, key, Optional.of(before), frame.language());
        changed.ifPresent(i -> fields.object(initiatives.objectionsTo(i), InitiativeForm::fieldOf));
        if (changed.isEmpty() || fields.isWrong()) {
            return Page.unacceptable(pageToChange(frame, before, fields));
        }
        if (!initiatives.change(frame.reader(), before, changed.get())) {
            return change(frame, key, typed, next);
        }
        kept.onNextPage(next, frame, "initiative", key, before.equals(changed.get()));
        return new RedirectView(frame.link("/initiatives/" + key));
    }

    private JteModel pageToChange(Frame frame, Initiative initiative, FormFields fields) {
        var back = names.forPage(frame).initiative(initiative);
        return page(
                frame,
                new EditPage.Task(
                        frame.texts().of("actors.form.change", back.text()),
                        frame.link("/initiatives/" + initiative.key() + "/edit"),
                        back,
                        frame.texts().of("actors.form.keep")),
                fields,
                initiative.illustrative());
    }

    private JteModel page(
            Frame frame, EditPage.Task task, FormFields fields, Set<String> illustrative) {
        var choices =
                InitiativeForm.choices(
                        names.forPage(frame), actors.listOrganisations(), illustrative);
        return templates.actorsEditInitiative(EditPage.of(frame, task, fields, choices));
    }

    private Initiative initiative(String key) {
        return initiatives
                .findInitiative(key)
                .orElseThrow(() -> new NoSuchPage("initiative " + key));
    }
}
