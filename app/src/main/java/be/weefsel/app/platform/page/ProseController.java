package be.weefsel.app.platform.page;

import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.retention.Retentions;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.templates.StaticTemplates;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;

/// What every public service owes its readers: how accessible it is, and what it does with their
/// data.
@PageController
class ProseController {
    private final Retentions retentions;
    private final StaticTemplates templates;

    ProseController(Retentions retentions, StaticTemplates templates) {
        this.retentions = retentions;
        this.templates = templates;
    }

    @GetMapping("/accessibility")
    @Audience(Role.VISITOR)
    Page accessibility(Frame frame) {
        return page(frame, "platform.accessibility", List.of("aim", "known", "tell"));
    }

    @GetMapping("/privacy")
    @Audience(Role.VISITOR)
    Page privacy(Frame frame) {
        var periods = retentions.periods();
        return page(
                frame,
                "platform.privacy",
                List.of("what", "layers", "rights"),
                periods.letterDays(),
                periods.blockedMonths());
    }

    /// @param sections each has a `title` and a `text`, with a line for each paragraph
    /// @param values what stands in the places of the texts
    private Page page(Frame frame, String key, List<String> sections, Object... values) {
        var texts = frame.texts();
        return new Page(
                templates.platformProse(
                        new ProsePage(
                                frame,
                                texts.of(key + ".title"),
                                sections.stream()
                                        .map(name -> section(texts, key + "." + name, values))
                                        .toList())));
    }

    private static ProsePage.Section section(Texts texts, String key, Object... values) {
        return new ProsePage.Section(
                texts.of(key + ".title"), texts.of(key + ".text", values).lines().toList());
    }
}
