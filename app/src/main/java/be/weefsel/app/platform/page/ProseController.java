package be.weefsel.app.platform.page;

import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.templates.StaticTemplates;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;

/// What every public service owes its readers: how accessible it is, and what it does with their
/// data.
@PageController
class ProseController {
    private final StaticTemplates templates;

    ProseController(StaticTemplates templates) {
        this.templates = templates;
    }

    @GetMapping("/accessibility")
    @Audience(Role.VISITOR)
    Page accessibility(Frame frame) {
        return page(frame, "platform.accessibility", "aim", "known", "tell");
    }

    @GetMapping("/privacy")
    @Audience(Role.VISITOR)
    Page privacy(Frame frame) {
        return page(frame, "platform.privacy", "what", "layers", "rights");
    }

    private Page page(Frame frame, String key, String... sections) {
        var keys = List.of(sections).stream().map(section -> key + "." + section).toList();
        return new Page(templates.platformProse(new ProsePage(frame, key, keys)));
    }
}
