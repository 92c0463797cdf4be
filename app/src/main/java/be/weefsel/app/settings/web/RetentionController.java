package be.weefsel.app.settings.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.settings.Retaining;
import be.weefsel.app.settings.RetentionEffect;
import be.weefsel.app.settings.RetentionKeeping;
import be.weefsel.app.settings.RetentionPlan;
import be.weefsel.templates.StaticTemplates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// How long is kept what names people: the administrator decides, and hears first what goes.
@PageController
class RetentionController {
    private static final String PATH = "/settings/retention";

    private final RetentionKeeping keeping;
    private final StaticTemplates templates;

    RetentionController(RetentionKeeping keeping, StaticTemplates templates) {
        this.keeping = keeping;
        this.templates = templates;
    }

    @GetMapping(PATH)
    @Audience(Role.ADMINISTRATOR)
    Page retention(Frame frame) {
        return new Page(
                templates.settingsRetention(
                        new RetentionPage(
                                frame,
                                RetentionPlan.of(keeping.periods()),
                                FormErrors.NONE,
                                List.of())));
    }

    @PostMapping(PATH)
    @Audience(Role.ADMINISTRATOR)
    View change(
            Frame frame,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        var plan =
                new RetentionPlan(
                        ProfileForm.text(fields, "letters"),
                        ProfileForm.text(fields, "blocked"),
                        ProfileForm.text(fields, "edition"),
                        ProfileForm.text(fields, "seen"));
        return answer(frame, keeping.change(frame.reader(), plan), next);
    }

    @PostMapping(PATH + "/changes/{change}/undoing")
    @Audience(Role.ADMINISTRATOR)
    View undo(Frame frame, @PathVariable long change, RedirectAttributes next) {
        Optional<Retaining> undoing = keeping.undo(frame.reader(), change);
        if (undoing.isPresent() && !(undoing.get() instanceof Retaining.Changed)) {
            return answer(frame, undoing.get(), next);
        }
        Notice.onNextPage(next, SettingsController.undone(undoing.isPresent()));
        return new RedirectView(frame.link(PATH));
    }

    private View answer(Frame frame, Retaining retaining, RedirectAttributes next) {
        return switch (retaining) {
            case Retaining.Changed changed -> {
                Notice.withUndo(
                        next,
                        changed.change().map((PATH + "/changes/%s/undoing")::formatted).orElse(""),
                        "settings.retention.changed");
                yield new RedirectView(frame.link(PATH));
            }
            case Retaining.Asks(RetentionPlan plan, RetentionEffect effect) ->
                    Page.unacceptable(
                            templates.settingsRetention(
                                    new RetentionPage(
                                            frame, plan, FormErrors.NONE, words(frame, effect))));
            case Retaining.Incomplete(RetentionPlan plan, var objections) ->
                    Page.unacceptable(
                            templates.settingsRetention(
                                    new RetentionPage(
                                            frame,
                                            plan,
                                            SettingsController.errors(frame, objections),
                                            List.of())));
        };
    }

    private static List<String> words(Frame frame, RetentionEffect effect) {
        var words = new ArrayList<String>();
        if (effect.accounts() > 0) {
            words.add(frame.texts().of("settings.retention.effect-accounts", effect.accounts()));
        }
        if (effect.letters() > 0) {
            words.add(frame.texts().of("settings.retention.effect-letters", effect.letters()));
        }
        return words;
    }
}
