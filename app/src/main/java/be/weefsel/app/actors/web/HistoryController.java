package be.weefsel.app.actors.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Initiatives;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Role;
import be.weefsel.templates.StaticTemplates;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What was changed of each record of the directory. A record that is gone keeps its history.
@PageController
class HistoryController {
    private final Actors actors;
    private final Initiatives initiatives;
    private final RecordHistory history;
    private final Names names;
    private final StaticTemplates templates;

    HistoryController(
            Actors actors,
            Initiatives initiatives,
            RecordHistory history,
            Names names,
            StaticTemplates templates) {
        this.actors = actors;
        this.initiatives = initiatives;
        this.history = history;
        this.names = names;
        this.templates = templates;
    }

    @GetMapping("/actors/{key}/history")
    @Audience({Role.COMPANY, Role.EXPERT, Role.FACILITATOR, Role.ADMINISTRATOR})
    Page ofOrganisation(Frame frame, @PathVariable String key) {
        NotAllowed.unless(RecordHistory.mayRead(frame.reader(), key));
        var words = names.forPage(frame);
        return page(
                words, "organisation", key, actors.findOrganisation(key).map(words::organisation));
    }

    @GetMapping("/offers/{key}/history")
    @Audience({Role.COMPANY, Role.EXPERT, Role.FACILITATOR, Role.ADMINISTRATOR})
    Page ofOffer(Frame frame, @PathVariable String key) {
        var offer = actors.findOffer(key);
        NotAllowed.unless(
                RecordHistory.mayRead(frame.reader(), offer.map(Offer::organisation).orElse("")));
        var words = names.forPage(frame);
        return page(words, "offer", key, offer.map(words::offer));
    }

    @GetMapping("/initiatives/{key}/history")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page ofInitiative(Frame frame, @PathVariable String key) {
        var words = names.forPage(frame);
        return page(
                words, "initiative", key, initiatives.findInitiative(key).map(words::initiative));
    }

    /// @param record empty when it is gone
    private Page page(Names.OfPage words, String kind, String key, Optional<Label> record) {
        var changes = history.about(kind, key, words);
        if (record.isEmpty() && changes.isEmpty()) {
            throw new NoSuchPage("history of " + kind + " " + key);
        }
        var frame = words.frame();
        var title =
                frame.texts()
                        .of(
                                "actors.changes.title",
                                changes.size(),
                                record.map(Label::text).orElse(key));
        return new Page(
                templates.actorsHistoryPage(
                        new HistoryPage(
                                frame, title, record.orElseGet(() -> directory(frame)), changes)));
    }

    private static Label directory(Frame frame) {
        return new Label(
                frame.texts().of("actors.navigation"), frame.link("/actors"), frame.language(), "");
    }
}
