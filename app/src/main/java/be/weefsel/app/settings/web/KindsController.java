package be.weefsel.app.settings.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.settings.KindNames;
import be.weefsel.app.settings.KindNaming;
import be.weefsel.app.vocabulary.Kind;
import be.weefsel.app.vocabulary.Kinds;
import be.weefsel.templates.StaticTemplates;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// The kinds of organisation and of offer: adding and naming them, putting them in order and out of
/// use, and removing them.
@PageController
class KindsController {
    private final KindNames names;
    private final Kinds kinds;
    private final KindPages pages;
    private final StaticTemplates templates;

    KindsController(KindNames names, Kinds kinds, KindPages pages, StaticTemplates templates) {
        this.names = names;
        this.kinds = kinds;
        this.pages = pages;
        this.templates = templates;
    }

    /// Where the form to take back a change goes, without language.
    static String undoPath(String code, long change) {
        return "/settings/kinds/%s/changes/%d/undoing".formatted(code, change);
    }

    @GetMapping("/settings/kinds")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page list(Frame frame) {
        return new Page(templates.settingsKinds(pages.all(frame)));
    }

    @GetMapping("/settings/kinds/new")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page begin(Frame frame, @RequestParam(defaultValue = "organisation") String sort) {
        return new Page(
                templates.settingsKind(
                        pages.toAdd(frame, sort(sort), KindForm.EMPTY, FormErrors.NONE)));
    }

    @PostMapping("/settings/kinds")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View add(
            Frame frame,
            @RequestParam(defaultValue = "organisation") String sort,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        var form = KindForm.of(fields);
        return switch (names.add(frame.reader(), sort(sort), form.toPlan())) {
            case KindNaming.Named(var kind, var _) -> {
                Notice.onNextPage(next, "settings.kind.added", KindPages.nameOf(kind, frame));
                yield toList(frame);
            }
            case KindNaming.Incomplete(var objections) ->
                    Page.unacceptable(
                            templates.settingsKind(
                                    pages.toAdd(
                                            frame,
                                            sort(sort),
                                            form,
                                            SettingsController.errors(frame, objections))));
        };
    }

    @GetMapping("/settings/kinds/{code}/edit")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page change(Frame frame, @PathVariable String code) {
        var kind = find(code);
        return new Page(
                templates.settingsKind(
                        pages.toChange(frame, kind, pages.formOf(kind), FormErrors.NONE)));
    }

    @PostMapping("/settings/kinds/{code}")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View change(
            Frame frame,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        var kind = find(code);
        var form = KindForm.of(fields);
        return switch (names.change(frame.reader(), code, form.toPlan())) {
            case KindNaming.Named(var named, var change) -> {
                Notice.withUndo(
                        next,
                        change.map(number -> undoPath(code, number)).orElse(""),
                        "settings.kind.changed",
                        KindPages.nameOf(named, frame));
                yield toList(frame);
            }
            case KindNaming.Incomplete(var objections) ->
                    again(frame, kind, form, SettingsController.errors(frame, objections));
            case KindNaming.Outdated(var now) ->
                    again(frame, now, form.after(now), outdated(frame, now));
        };
    }

    private View again(Frame frame, Kind kind, KindForm form, FormErrors errors) {
        return Page.unacceptable(templates.settingsKind(pages.toChange(frame, kind, form, errors)));
    }

    /// With what it is called now, in all languages.
    private FormErrors outdated(Frame frame, Kind now) {
        var errors = new FormErrors();
        errors.add(
                "name-nl",
                frame.texts()
                        .of(
                                "settings.kind.outdated",
                                String.join(", ", pages.formOf(now).names().values())));
        return errors;
    }

    /// @param places how much further to the front, or to the back when negative
    @PostMapping("/settings/kinds/{code}/move")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View move(
            Frame frame,
            @PathVariable String code,
            @RequestParam int places,
            RedirectAttributes next) {
        var kind = find(code);
        names.move(frame.reader(), code, places);
        Notice.onNextPage(next, "settings.kind.moved", KindPages.nameOf(kind, frame));
        return toList(frame);
    }

    /// @param used whether forms offer it from now on
    @PostMapping("/settings/kinds/{code}/use")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View use(
            Frame frame,
            @PathVariable String code,
            @RequestParam boolean used,
            RedirectAttributes next) {
        var kind = find(code);
        var change = names.use(frame.reader(), code, used);
        Notice.withUndo(
                next,
                change.map(number -> undoPath(code, number)).orElse(""),
                used ? "settings.kind.brought-back" : "settings.kind.put-out-of-use",
                KindPages.nameOf(kind, frame));
        return toList(frame);
    }

    @PostMapping("/settings/kinds/{code}/removal")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View remove(Frame frame, @PathVariable String code, RedirectAttributes next) {
        var kind = find(code);
        var change = names.remove(frame.reader(), code);
        Notice.withUndo(
                next,
                change.map(number -> undoPath(code, number)).orElse(""),
                change.isPresent() ? "settings.kind.removed" : "settings.kind.stays",
                KindPages.nameOf(kind, frame));
        return toList(frame);
    }

    @PostMapping("/settings/kinds/{code}/changes/{change}/undoing")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View undo(
            Frame frame,
            @PathVariable String code,
            @PathVariable long change,
            RedirectAttributes next) {
        var isDone = names.undo(frame.reader(), code, change);
        Notice.onNextPage(next, SettingsController.undone(isDone));
        return toList(frame);
    }

    private static View toList(Frame frame) {
        return new RedirectView(frame.link("/settings/kinds"));
    }

    private static Kind.Sort sort(String code) {
        return Kind.Sort.findByCode(code).orElseThrow(() -> new NoSuchPage("sort " + code));
    }

    private Kind find(String code) {
        return kinds.findKind(code).orElseThrow(() -> new NoSuchPage("kind " + code));
    }
}
