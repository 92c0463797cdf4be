package be.weefsel.app.home.web;

import be.weefsel.app.home.FirstRun;
import be.weefsel.app.home.Founding;
import be.weefsel.app.home.UnlessDemo;
import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.settings.web.AreasToChoose;
import be.weefsel.templates.StaticTemplates;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Founding a network, once.
@PageController
@UnlessDemo
class FirstRunController {
    private final FirstRun firstRun;
    private final AreasToChoose areas;
    private final StaticTemplates templates;

    FirstRunController(FirstRun firstRun, AreasToChoose areas, StaticTemplates templates) {
        this.firstRun = firstRun;
        this.areas = areas;
        this.templates = templates;
    }

    @GetMapping("/first-run")
    @Audience(Role.VISITOR)
    View begin(Frame frame) {
        return firstRun.isOver()
                ? new RedirectView(frame.link("/"))
                : new Page(
                        templates.homeFirstRun(page(frame, FirstRunForm.empty(), FormErrors.NONE)));
    }

    @PostMapping("/first-run")
    @Audience(Role.VISITOR)
    View found(
            Frame frame,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        var form = FirstRunForm.of(fields);
        return switch (firstRun.found(form.toPlan(fields), frame.language())) {
            case Founding.Founded founded -> {
                Notice.onNextPage(
                        next,
                        "home.first-run.founded",
                        founded.network().name().in(frame.language()).text());
                yield new RedirectView(frame.link("/sign-in"));
            }
            case Founding.FoundedAlready already -> {
                Notice.onNextPage(next, "home.first-run.founded-already");
                yield new RedirectView(frame.link("/sign-in"));
            }
            case Founding.Incomplete incomplete -> {
                var errors = new FormErrors();
                incomplete
                        .objections()
                        .forEach((field, reason) -> errors.add(field, reason.in(frame.texts())));
                yield Page.unacceptable(templates.homeFirstRun(page(frame, form, errors)));
            }
        };
    }

    private FirstRunPage page(Frame frame, FirstRunForm form, FormErrors errors) {
        return new FirstRunPage(
                frame.withoutNavigation(), form, errors, areas.of(frame, form.profile().areas()));
    }
}
