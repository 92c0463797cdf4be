package be.weefsel.app.settings.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.settings.logo.Giving;
import be.weefsel.app.settings.logo.LogoKeeping;
import be.weefsel.templates.StaticTemplates;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// By what one recognises the network: its logo.
@PageController
class LookController {
    private static final String PATH = "/settings/look";

    private final LogoKeeping logos;
    private final StaticTemplates templates;

    LookController(LogoKeeping logos, StaticTemplates templates) {
        this.logos = logos;
        this.templates = templates;
    }

    @GetMapping(PATH)
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page look(Frame frame) {
        return new Page(templates.settingsLook(new LookPage(frame, FormErrors.NONE)));
    }

    @PostMapping(PATH)
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View give(Frame frame, @RequestParam Optional<MultipartFile> file, RedirectAttributes next)
            throws IOException {
        var content = file.isPresent() ? file.get().getBytes() : new byte[0];
        return switch (logos.give(frame.reader(), content)) {
            case Giving.Taken(var change) -> done(frame, next, change, "settings.look.changed");
            case Giving.Refused(var reason) -> {
                var errors = new FormErrors();
                errors.add("file", reason.in(frame.texts()));
                yield Page.unacceptable(templates.settingsLook(new LookPage(frame, errors)));
            }
        };
    }

    @PostMapping(PATH + "/removal")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View remove(Frame frame, RedirectAttributes next) {
        return done(frame, next, logos.remove(frame.reader()), "settings.look.removed");
    }

    @PostMapping(PATH + "/changes/{change}/undoing")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View undo(Frame frame, @PathVariable long change, RedirectAttributes next) {
        Notice.onNextPage(next, SettingsController.undone(logos.undo(frame.reader(), change)));
        return new RedirectView(frame.link(PATH));
    }

    private static View done(
            Frame frame, RedirectAttributes next, Optional<Long> change, String key) {
        Notice.withUndo(
                next, change.map((PATH + "/changes/%s/undoing")::formatted).orElse(""), key);
        return new RedirectView(frame.link(PATH));
    }
}
