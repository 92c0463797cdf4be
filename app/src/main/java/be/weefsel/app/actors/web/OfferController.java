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

/// The page of one offer.
@PageController
class OfferController {
    private final Actors actors;
    private final OfferPages pages;
    private final StaticTemplates templates;

    OfferController(Actors actors, OfferPages pages, StaticTemplates templates) {
        this.actors = actors;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/offers/{key}")
    @Audience(Role.VISITOR)
    Page offer(Frame frame, @PathVariable String key) {
        var offer = actors.findOffer(key).orElseThrow(() -> new NoSuchPage("offer " + key));
        return new Page(templates.actorsOffer(pages.page(frame, offer)));
    }
}
