package be.weefsel.app.settings.web;

import be.weefsel.app.platform.mail.Letter;
import be.weefsel.app.platform.mail.Trial;
import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.settings.MailKeeping;
import be.weefsel.templates.StaticTemplates;
import java.util.List;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// How letters leave: the administrator says so, tries it and stops it.
@PageController
class MailController {
    private static final String PATH = "/settings/mail";

    private final MailKeeping keeping;
    private final Trial trial;
    private final MailPages pages;
    private final StaticTemplates templates;

    MailController(MailKeeping keeping, Trial trial, MailPages pages, StaticTemplates templates) {
        this.keeping = keeping;
        this.trial = trial;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping(PATH)
    @Audience(Role.ADMINISTRATOR)
    Page mail(Frame frame) {
        return new Page(templates.settingsMail(pages.page(frame)));
    }

    @PostMapping(PATH)
    @Audience(Role.ADMINISTRATOR)
    View change(
            Frame frame,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(defaultValue = "") String password,
            RedirectAttributes next) {
        var form = MailForm.of(fields);
        var objections = keeping.change(frame.reader(), form.toPlan(password), form.edition());
        if (objections.isEmpty()) {
            return done(frame, next, "settings.mail.changed");
        }
        var errors = SettingsController.errors(frame, objections);
        askForPasswordAgain(frame, password, errors);
        return Page.unacceptable(templates.settingsMail(pages.toMend(frame, form, errors)));
    }

    /// What else was typed comes back with the page, and the password does not.
    private static void askForPasswordAgain(Frame frame, String password, FormErrors errors) {
        if (!password.isEmpty()) {
            errors.add("password", frame.texts().of("settings.mail.password-again"));
        }
    }

    @PostMapping(PATH + "/stopping")
    @Audience(Role.ADMINISTRATOR)
    View stop(Frame frame, RedirectAttributes next) {
        keeping.stop(frame.reader());
        return done(frame, next, "settings.mail.stopped");
    }

    @PostMapping(PATH + "/trial")
    @Audience(Role.ADMINISTRATOR)
    View sendTrial(Frame frame, RedirectAttributes next) {
        var to = frame.reader().signedIn();
        var failure = trial.send(to, letter(frame.texts()));
        if (failure.isPresent()) {
            return Page.unacceptable(templates.settingsMail(pages.refused(frame, failure.get())));
        }
        return done(frame, next, "settings.mail.tried", to.email());
    }

    private static Letter letter(Texts texts) {
        return new Letter(
                Letter.Kind.ACCOUNT,
                texts.language(),
                texts.of("settings.mail.letter-subject"),
                new Letter.Content(
                        List.of(
                                new Passage(
                                        texts.language(), texts.of("settings.mail.letter-text"))),
                        new Letter.Link(texts.of("settings.mail.letter-link"), PATH),
                        texts.of("settings.mail.letter-why")));
    }

    private static View done(Frame frame, RedirectAttributes next, String key, String... values) {
        Notice.onNextPage(next, key, values);
        return new RedirectView(frame.link(PATH));
    }
}
