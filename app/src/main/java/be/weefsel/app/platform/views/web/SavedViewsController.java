package be.weefsel.app.platform.views.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.SignedIn;
import be.weefsel.app.platform.views.SavedViews;
import be.weefsel.templates.StaticTemplates;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Where somebody keeps lists as she narrowed them down, and finds them again.
@PageController
class SavedViewsController {
    private final SavedViews views;
    private final StaticTemplates templates;

    SavedViewsController(SavedViews views, StaticTemplates templates) {
        this.views = views;
        this.templates = templates;
    }

    @GetMapping("/views")
    @SignedIn
    Page list(Frame frame) {
        return new Page(
                templates.platformViews(
                        new SavedViewsPage(frame, views.of(frame.reader().signedIn()))));
    }

    @GetMapping("/views/new")
    @SignedIn
    Page newOne(Frame frame, @RequestParam(defaultValue = "") String path) {
        return new Page(
                templates.platformNewView(
                        new NewViewPage(frame, FormErrors.NONE, "", known(path))));
    }

    @PostMapping("/views")
    @SignedIn
    View save(
            Frame frame,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String path,
            RedirectAttributes next) {
        var person = frame.reader().signedIn();
        var objection = views.objectionTo(person, name);
        if (objection.isPresent()) {
            var errors = new FormErrors();
            errors.add("name", objection.get().in(frame.texts()));
            return Page.unacceptable(
                    templates.platformNewView(new NewViewPage(frame, errors, name, known(path))));
        }
        views.save(person, name, known(path));
        Notice.onNextPage(next, "platform.views.saved", name.strip());
        return new RedirectView(frame.link("/views"));
    }

    private static String known(String path) {
        if (!SavedViews.canBeSaved(path)) {
            throw new NoSuchPage("view that can be saved");
        }
        return path;
    }

    @PostMapping("/views/{number}/removal")
    @SignedIn
    View remove(Frame frame, @PathVariable long number, RedirectAttributes next) {
        if (!views.remove(frame.reader().signedIn(), number)) {
            throw new NoSuchPage("view " + number);
        }
        Notice.onNextPage(next, "platform.views.removed");
        return new RedirectView(frame.link("/views"));
    }
}
