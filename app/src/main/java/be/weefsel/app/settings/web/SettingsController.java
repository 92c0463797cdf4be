package be.weefsel.app.settings.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NavigationEntry;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.settings.Changing;
import be.weefsel.app.settings.Settings;
import be.weefsel.app.vocabulary.TopicScheme;
import be.weefsel.app.vocabulary.Topics;
import be.weefsel.templates.StaticTemplates;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// What the network is called, where it works and where to turn to; and where its topics are.
@PageController
class SettingsController {
    private final Settings settings;
    private final AreasToChoose areas;
    private final Topics topics;
    private final StaticTemplates templates;

    SettingsController(
            Settings settings, AreasToChoose areas, Topics topics, StaticTemplates templates) {
        this.settings = settings;
        this.areas = areas;
        this.topics = topics;
        this.templates = templates;
    }

    @Bean
    static NavigationEntry settingsEntry() {
        return new NavigationEntry(
                100,
                "settings.navigation",
                "/settings",
                Set.of(Role.FACILITATOR, Role.ADMINISTRATOR));
    }

    @GetMapping("/settings")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page network(Frame frame) {
        return new Page(
                templates.settingsNetwork(
                        page(frame, SettingsForm.of(settings.getNetwork()), FormErrors.NONE)));
    }

    @PostMapping("/settings")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View change(
            Frame frame,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        var form = SettingsForm.of(fields);
        return switch (settings.change(frame.reader(), form.toPlan())) {
            case Changing.Changed changed -> {
                Notice.withUndo(
                        next,
                        changed.change().map("/settings/changes/%s/undoing"::formatted).orElse(""),
                        "settings.network.changed");
                yield new RedirectView(frame.link("/settings"));
            }
            case Changing.Incomplete incomplete ->
                    Page.unacceptable(
                            templates.settingsNetwork(
                                    page(frame, form, errors(frame, incomplete.objections()))));
        };
    }

    @PostMapping("/settings/changes/{change}/undoing")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View undo(Frame frame, @PathVariable long change, RedirectAttributes next) {
        Notice.onNextPage(next, undone(settings.undo(frame.reader(), change)));
        return new RedirectView(frame.link("/settings"));
    }

    @GetMapping("/settings/topics")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page topics(Frame frame) {
        return new Page(
                templates.settingsTopics(
                        new TopicSettingsPage(
                                frame,
                                frame.texts()
                                        .of("settings.topics.count", topics.listTopics().size()),
                                topics.listSchemes().stream()
                                        .map(scheme -> view(frame, scheme))
                                        .toList(),
                                Participation.keepsTopics(frame.reader()))));
    }

    private SettingsPage page(Frame frame, SettingsForm form, FormErrors errors) {
        return new SettingsPage(frame, form, errors, areas.of(frame, form.profile().areas()));
    }

    private static TopicSettingsPage.Scheme view(Frame frame, TopicScheme scheme) {
        var query = "?scheme=" + URLEncoder.encode(scheme.iri(), StandardCharsets.UTF_8);
        return new TopicSettingsPage.Scheme(
                scheme.name().in(frame.language()),
                frame.link("/topics.ttl") + query,
                frame.link("/topics.jsonld") + query);
    }

    static FormErrors errors(Frame frame, Map<String, Reason> objections) {
        var errors = new FormErrors();
        objections.forEach((field, reason) -> errors.add(field, reason.in(frame.texts())));
        return errors;
    }

    static String undone(boolean done) {
        return done ? "settings.undo.done" : "settings.undo.too-late";
    }
}
