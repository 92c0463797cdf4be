package be.weefsel.app.actors.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.templates.StaticTemplates;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The page of one organisation.
@PageController
class OrganisationController {
    private final Actors actors;
    private final OrganisationPages pages;
    private final StaticTemplates templates;

    OrganisationController(Actors actors, OrganisationPages pages, StaticTemplates templates) {
        this.actors = actors;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/actors/{key}")
    @Audience(Role.VISITOR)
    Page organisation(Frame frame, @PathVariable String key) {
        var organisation =
                actors.findOrganisation(key)
                        .orElseThrow(() -> new NoSuchPage("organisation " + key));
        return new Page(templates.actorsActor(pages.page(frame, organisation)));
    }
}
