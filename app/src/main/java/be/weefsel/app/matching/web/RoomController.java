package be.weefsel.app.matching.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.matching.Rooms;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.templates.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// An actor says how many questions it takes at once.
@PageController
class RoomController {
    private final Rooms rooms;
    private final Actors actors;
    private final StaticTemplates templates;

    RoomController(Rooms rooms, Actors actors, StaticTemplates templates) {
        this.rooms = rooms;
        this.actors = actors;
        this.templates = templates;
    }

    @GetMapping("/actors/{key}/room")
    @Audience({Role.EXPERT, Role.ADVISER, Role.FACILITATOR})
    Page begin(Frame frame, @PathVariable String key) {
        var known =
                rooms.find(key)
                        .map(room -> Map.of("questions", Integer.toString(room.atOnce())))
                        .orElse(Map.of());
        return new Page(page(frame, organisation(frame, key), new StepForm(frame, known)));
    }

    @PostMapping("/actors/{key}/room")
    @Audience({Role.EXPERT, Role.ADVISER, Role.FACILITATOR})
    View change(
            Frame frame,
            @PathVariable String key,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        var organisation = organisation(frame, key);
        var form = new StepForm(frame, typed);
        if (!form.value("questions").matches("\\d{0,2}")) {
            form.wrong("questions", "matching.room.wrong", Integer.toString(Rooms.MOST_AT_ONCE));
            return Page.unacceptable(page(frame, organisation, form));
        }
        rooms.change(
                frame.reader(),
                key,
                Optional.of(form.value("questions"))
                        .filter(number -> !number.isEmpty())
                        .map(Integer::valueOf));
        Notice.onNextPage(next, "matching.room.changed");
        return new RedirectView(frame.link("/actors/" + key + "/room"));
    }

    private JteModel page(Frame frame, Organisation organisation, StepForm form) {
        var texts = frame.texts();
        var name = organisation.name().in(frame.language());
        form.line(
                "questions",
                texts.of("matching.room.questions"),
                rooms.find(organisation.key())
                        .map(room -> texts.of("matching.room.hint-taken", room.taken()))
                        .orElseGet(() -> texts.of("matching.room.hint")),
                "number");
        return templates.matchingStep(
                form.page(
                        texts.of("matching.room.title", name.text()),
                        name,
                        frame.link("/actors/" + organisation.key()),
                        texts.of("matching.room.verb")));
    }

    private Organisation organisation(Frame frame, String key) {
        return actors.findOrganisation(key)
                .filter(organisation -> Rooms.mayChange(frame.reader(), key))
                .orElseThrow(() -> new NoSuchPage("organisation " + key));
    }
}
