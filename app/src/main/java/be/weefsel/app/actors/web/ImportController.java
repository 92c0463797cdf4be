package be.weefsel.app.actors.web;

import be.weefsel.app.actors.ActorKinds;
import be.weefsel.app.actors.exchange.ImportPlan;
import be.weefsel.app.actors.exchange.ImportPlan.Fate;
import be.weefsel.app.actors.exchange.Imports;
import be.weefsel.app.actors.exchange.Imports.Given;
import be.weefsel.app.actors.exchange.Imports.Outcome;
import be.weefsel.app.actors.exchange.TakingBack;
import be.weefsel.app.openness.CsvFile;
import be.weefsel.app.openness.Table;
import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.vocabulary.Clusters;
import be.weefsel.app.vocabulary.Kind;
import be.weefsel.app.vocabulary.Kinds;
import be.weefsel.templates.StaticTemplates;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Bringing in organisations and offers from a file: give it, look at what it would do, confirm.
@PageController
class ImportController {
    /// Of the files that were brought in.
    private static final int MOST_SHOWN = 10;

    private final Imports imports;
    private final TakingBack takingBack;
    private final Clusters clusters;
    private final Kinds kinds;
    private final StaticTemplates templates;

    ImportController(
            Imports imports,
            TakingBack takingBack,
            Clusters clusters,
            Kinds kinds,
            StaticTemplates templates) {
        this.imports = imports;
        this.takingBack = takingBack;
        this.clusters = clusters;
        this.kinds = kinds;
        this.templates = templates;
    }

    @GetMapping("/actors/import")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page form(Frame frame) {
        return new Page(templates.actorsImportForm(page(frame, FormErrors.NONE)));
    }

    @PostMapping("/actors/import")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View give(Frame frame, @RequestParam Optional<MultipartFile> file) throws IOException {
        var chosen = file.filter(f -> !f.isEmpty());
        if (chosen.isEmpty()) {
            return again(frame, frame.texts().of("actors.import.no-file"));
        }
        var name = String.valueOf(chosen.get().getOriginalFilename());
        return switch (imports.give(frame.reader(), name, chosen.get().getBytes())) {
            case Given.Waits(var number) ->
                    new RedirectView(frame.link("/actors/import/" + number));
            case Given.Unusable(var reason) -> again(frame, reason.in(frame.texts()));
        };
    }

    private Page again(Frame frame, String error) {
        var errors = new FormErrors();
        errors.add("file", error);
        return Page.unacceptable(templates.actorsImportForm(page(frame, errors)));
    }

    private ImportPage page(Frame frame, FormErrors errors) {
        var texts = frame.texts();
        return new ImportPage(
                frame,
                errors,
                codes(Kind.Sort.ORGANISATION, texts),
                codes(Kind.Sort.OFFER, texts),
                clusters.listClusters().stream()
                        .map(cluster ->
                                new ImportPage.Code(
                                        cluster.key(), cluster.name().in(frame.language()).text()))
                        .toList(),
                takingBack.latest(MOST_SHOWN).stream()
                        .map(file ->
                                new ImportPage.File(
                                        file.fileName(),
                                        texts.moment(file.at()),
                                        frame.link("/actors/imports/" + file.number())))
                        .toList());
    }

    /// Of the kinds that a new row may have.
    private List<ImportPage.Code> codes(Kind.Sort sort, Texts texts) {
        return kinds.listKinds().stream()
                .filter(kind -> kind.sort() == sort)
                .filter(Kind::inUse)
                .map(kind -> new ImportPage.Code(kind.code(), ActorKinds.nameOf(kind, texts)))
                .toList();
    }

    @GetMapping("/actors/import/{number}")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page preview(Frame frame, @PathVariable long number) {
        return new Page(
                templates.actorsImportPreview(
                        ImportPreview.of(frame, number, waiting(frame, number))));
    }

    /// The preview as a file: each row with what becomes of it and why.
    @GetMapping("/actors/import/{number}/rows.csv")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    ResponseEntity<byte[]> rows(Frame frame, @PathVariable long number) {
        var table = Table.of("row", "fate", "key", "name", "changes", "reasons");
        waiting(frame, number).plan().rows().forEach(row -> addRow(table, row, frame.texts()));
        return Downloads.csv(CsvFile.of(table), "import");
    }

    private static void addRow(Table table, ImportPlan.PlannedRow row, Texts texts) {
        table.row(
                Integer.toString(row.number()),
                texts.of("actors.import.fate." + ImportPreview.code(row.fate())),
                row.key(),
                row.name(),
                row.changes().stream()
                        .map(ImportPlan.Change::column)
                        .collect(Collectors.joining("|")),
                row.reasons().stream()
                        .map(reason -> reason.in(texts))
                        .collect(Collectors.joining(" ")));
    }

    @PostMapping("/actors/import/{number}")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View confirm(
            Frame frame,
            @PathVariable long number,
            @RequestParam(defaultValue = "") String fingerprint,
            RedirectAttributes next) {
        var outcome =
                imports.confirm(frame.reader(), number, fingerprint)
                        .orElseThrow(() -> noSuchFile(number));
        return switch (outcome) {
            case Outcome.Done(var plan) -> {
                Notice.withUndo(
                        next,
                        TakingBackController.path(number),
                        "actors.import.done",
                        Integer.toString(plan.count(Fate.ADDED)),
                        Integer.toString(plan.count(Fate.CHANGED)),
                        Integer.toString(plan.count(Fate.REFUSED)));
                yield new RedirectView(frame.link("/actors"));
            }
            case Outcome.Changed changed -> {
                Notice.onNextPage(next, "actors.import.changed-meanwhile");
                yield new RedirectView(frame.link("/actors/import/" + number));
            }
        };
    }

    @PostMapping("/actors/import/{number}/forget")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View forget(Frame frame, @PathVariable long number, RedirectAttributes next) {
        if (!imports.forget(frame.reader(), number)) {
            throw noSuchFile(number);
        }
        Notice.onNextPage(next, "actors.import.forgotten");
        return new RedirectView(frame.link("/actors/import"));
    }

    private Imports.Waiting waiting(Frame frame, long number) {
        return imports.find(frame.reader(), number).orElseThrow(() -> noSuchFile(number));
    }

    private static NoSuchPage noSuchFile(long number) {
        return new NoSuchPage("file that waits " + number);
    }
}
