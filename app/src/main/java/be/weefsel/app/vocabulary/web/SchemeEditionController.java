package be.weefsel.app.vocabulary.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.vocabulary.SchemeImport;
import be.weefsel.app.vocabulary.SkosFormat;
import be.weefsel.app.vocabulary.Topic;
import be.weefsel.app.vocabulary.Topics;
import be.weefsel.templates.StaticTemplates;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// A new edition of a scheme of topics, from a file.
@PageController
class SchemeEditionController {
    private final Topics topics;
    private final StaticTemplates templates;

    SchemeEditionController(Topics topics, StaticTemplates templates) {
        this.topics = topics;
        this.templates = templates;
    }

    @GetMapping("/topics/editions/new")
    @Audience(Role.ADMINISTRATOR)
    Page form(Frame frame) {
        return new Page(
                templates.vocabularySchemeEdition(
                        new SchemeEditionPage(frame, FormErrors.NONE, List.of())));
    }

    @PostMapping("/topics/editions")
    @Audience(Role.ADMINISTRATOR)
    View take(Frame frame, @RequestParam Optional<MultipartFile> file, RedirectAttributes next)
            throws IOException {
        var chosen = file.filter(f -> !f.isEmpty());
        if (chosen.isEmpty()) {
            return again(frame, frame.texts().of("vocabulary.edition.no-file"), List.of());
        }
        var format = SkosFormat.findByFileName(String.valueOf(chosen.get().getOriginalFilename()));
        if (format.isEmpty()) {
            return again(frame, frame.texts().of("vocabulary.edition.no-format"), List.of());
        }
        return switch (topics.importScheme(frame.reader(), chosen.get().getBytes(), format.get())) {
            case SchemeImport.Done done -> {
                tell(done, next);
                yield new RedirectView(frame.link("/topics"));
            }
            case SchemeImport.Unreadable(var reason) ->
                    again(frame, reason.in(frame.texts()), List.of());
            case SchemeImport.WouldTakeAway(var inUse) ->
                    again(
                            frame,
                            frame.texts().of("vocabulary.edition.in-use", inUse.size()),
                            inUse);
        };
    }

    private static void tell(SchemeImport.Done done, RedirectAttributes next) {
        Notice.onNextPage(
                next,
                done.leftOut().isEmpty()
                        ? "vocabulary.edition.done"
                        : "vocabulary.edition.done-but",
                Integer.toString(done.added()),
                Integer.toString(done.changed()),
                Integer.toString(done.removed()),
                String.join(", ", done.leftOut()));
    }

    private Page again(Frame frame, String error, List<Topic> inUse) {
        var errors = new FormErrors();
        errors.add("file", error);
        return Page.unacceptable(
                templates.vocabularySchemeEdition(
                        new SchemeEditionPage(
                                frame,
                                errors,
                                inUse.stream()
                                        .map(topic -> SchemeEditionPage.link(topic, frame))
                                        .toList())));
    }
}
