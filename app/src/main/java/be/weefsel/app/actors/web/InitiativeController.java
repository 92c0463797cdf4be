package be.weefsel.app.actors.web;

import be.weefsel.app.actors.Initiatives;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.templates.StaticTemplates;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What organisations do together: all of it, and each of it.
@PageController
class InitiativeController {
    private final Initiatives initiatives;
    private final InitiativePages pages;
    private final StaticTemplates templates;

    InitiativeController(
            Initiatives initiatives, InitiativePages pages, StaticTemplates templates) {
        this.initiatives = initiatives;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/initiatives")
    @Audience(Role.VISITOR)
    Page list(Frame frame) {
        return new Page(
                templates.actorsInitiatives(pages.list(frame, initiatives.listInitiatives())));
    }

    @GetMapping("/initiatives/{key}")
    @Audience(Role.VISITOR)
    Page initiative(Frame frame, @PathVariable String key) {
        var initiative =
                initiatives
                        .findInitiative(key)
                        .orElseThrow(() -> new NoSuchPage("initiative " + key));
        return new Page(templates.actorsInitiative(pages.page(frame, initiative)));
    }
}
