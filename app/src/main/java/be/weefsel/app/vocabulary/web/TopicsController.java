package be.weefsel.app.vocabulary.web;

import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NavigationEntry;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.vocabulary.SkosFormat;
import be.weefsel.app.vocabulary.TopicScheme;
import be.weefsel.app.vocabulary.Topics;
import be.weefsel.templates.StaticTemplates;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// What the network knows about: all topics, one topic, and the scheme to take along.
@PageController
class TopicsController {
    private final Topics topics;
    private final TopicPages pages;
    private final StaticTemplates templates;

    TopicsController(Topics topics, TopicPages pages, StaticTemplates templates) {
        this.topics = topics;
        this.pages = pages;
        this.templates = templates;
    }

    @Bean
    static NavigationEntry topicsEntry() {
        return new NavigationEntry(90, "vocabulary.navigation", "/topics");
    }

    @GetMapping("/topics")
    @Audience(Role.VISITOR)
    Page list(Frame frame, @RequestParam(defaultValue = "") String q) {
        return new Page(templates.vocabularyTopics(pages.list(frame, q.strip())));
    }

    @GetMapping("/topics/{key}")
    @Audience(Role.VISITOR)
    Page topic(Frame frame, @PathVariable String key) {
        var topic = topics.findTopic(key).orElseThrow(() -> new NoSuchPage("topic " + key));
        return new Page(templates.vocabularyTopic(pages.topic(frame, topic)));
    }

    @GetMapping("/topics.ttl")
    @Audience(Role.VISITOR)
    ResponseEntity<byte[]> turtle(@RequestParam(defaultValue = "") String scheme) {
        return file(scheme, SkosFormat.TURTLE);
    }

    @GetMapping("/topics.jsonld")
    @Audience(Role.VISITOR)
    ResponseEntity<byte[]> jsonLd(@RequestParam(defaultValue = "") String scheme) {
        return file(scheme, SkosFormat.JSON_LD);
    }

    /// @param iri of the scheme; the first one when empty
    private ResponseEntity<byte[]> file(String iri, SkosFormat format) {
        var scheme =
                topics.listSchemes().stream()
                        .filter(s -> iri.isEmpty() || s.iri().equals(iri))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchPage("topic scheme " + iri));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s.%s\""
                                .formatted(fileName(scheme), format.extension()))
                .body(topics.export(scheme, format));
    }

    private static String fileName(TopicScheme scheme) {
        var name = scheme.iri().replaceFirst("[/#]+$", "").replaceFirst(".*[/#]", "");
        return name.replaceAll("[^A-Za-z0-9-]+", "-");
    }
}
