package be.weefsel.app.actors.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.duplicates.Merges;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.templates.StaticTemplates;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The page of one organisation.
@PageController
class OrganisationController {
    private final Actors actors;
    private final Merges merges;
    private final OrganisationPages pages;
    private final StaticTemplates templates;

    OrganisationController(
            Actors actors, Merges merges, OrganisationPages pages, StaticTemplates templates) {
        this.actors = actors;
        this.merges = merges;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/actors/{key}")
    @Audience(Role.VISITOR)
    View organisation(Frame frame, @PathVariable String key) {
        return actors.findOrganisation(key)
                .<View>map(found -> new Page(templates.actorsActor(pages.page(frame, found))))
                .or(() -> merges.findSuccessor(key).map(stays -> moved(frame, stays)))
                .orElseThrow(() -> new NoSuchPage("organisation " + key));
    }

    /// The entry was merged into another.
    private static View moved(Frame frame, String stays) {
        var view = new RedirectView(frame.link("/actors/" + stays));
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return view;
    }
}
