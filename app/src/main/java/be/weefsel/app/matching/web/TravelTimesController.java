package be.weefsel.app.matching.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.web.Downloads;
import be.weefsel.app.matching.travel.JourneysOfActors;
import be.weefsel.app.matching.travel.TravelTimes;
import be.weefsel.app.openness.CsvFile;
import be.weefsel.app.openness.Table;
import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.templates.StaticTemplates;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// How long drives take: taken along as a file, and brought back with better figures.
@PageController
class TravelTimesController {
    private static final String PATH = "/questions/travel-times";
    private static final String UNDOING = PATH + "/editions/%d/undoing";

    /// So many errors are told at once.
    private static final int MOST_TOLD = 10;

    private final TravelTimes travel;
    private final Actors actors;
    private final StaticTemplates templates;

    TravelTimesController(TravelTimes travel, Actors actors, StaticTemplates templates) {
        this.travel = travel;
        this.actors = actors;
        this.templates = templates;
    }

    @GetMapping(PATH)
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page show(Frame frame) {
        return new Page(templates.matchingTravelTimes(page(frame, List.of())));
    }

    /// Between all towns where actors are, as they count now.
    @GetMapping(PATH + ".csv")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    ResponseEntity<byte[]> csv() {
        var table = Table.of("from", "to", "minutes", "source");
        JourneysOfActors.between(actors.listOrganisations(), travel.table())
                .forEach(journey ->
                        table.row(
                                journey.time().from(),
                                journey.time().to(),
                                Long.toString(Math.round(journey.time().minutes())),
                                journey.estimated() ? "estimate" : "table"));
        return Downloads.csv(CsvFile.of(table), "travel-times");
    }

    @PostMapping(PATH)
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View replace(Frame frame, @RequestParam Optional<MultipartFile> file, RedirectAttributes next)
            throws IOException {
        var chosen = file.filter(f -> !f.isEmpty());
        if (chosen.isEmpty()) {
            return again(frame, List.of(Reason.of("matching.travel.no-file")));
        }
        return switch (travel.replace(frame.reader(), chosen.get().getBytes())) {
            case TravelTimes.Given.Taken taken -> {
                Notice.withUndo(next, UNDOING.formatted(taken.edition()), "matching.travel.taken");
                yield new RedirectView(frame.link(PATH));
            }
            case TravelTimes.Given.Unusable(var reasons) -> again(frame, reasons);
        };
    }

    @PostMapping(PATH + "/estimation")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View estimate(Frame frame, RedirectAttributes next) {
        var edition = travel.estimate(frame.reader());
        Notice.withUndo(next, UNDOING.formatted(edition), "matching.travel.estimated");
        return new RedirectView(frame.link(PATH));
    }

    @PostMapping(PATH + "/editions/{edition}/undoing")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View undo(Frame frame, @PathVariable long edition, RedirectAttributes next) {
        Notice.onNextPage(
                next,
                travel.undo(frame.reader(), edition)
                        ? "matching.weights.undone"
                        : "matching.weights.undo-too-late");
        return new RedirectView(frame.link(PATH));
    }

    private Page again(Frame frame, List<Reason> wrong) {
        return Page.unacceptable(templates.matchingTravelTimes(page(frame, wrong)));
    }

    private TravelTimesPage page(Frame frame, List<Reason> wrong) {
        var texts = frame.texts();
        var present = travel.present();
        var errors = new FormErrors();
        if (!wrong.isEmpty()) {
            errors.add(
                    "file",
                    wrong.size() == 1
                            ? wrong.getFirst().in(texts)
                            : texts.of("matching.travel.wrong", wrong.size()));
        }
        return new TravelTimesPage(
                frame,
                texts.of(
                        present.isPresent()
                                ? "matching.travel.title-table"
                                : "matching.travel.title-estimated"),
                present.map(edition ->
                                texts.of(
                                        "matching.travel.known",
                                        edition.times().size(),
                                        texts.moment(edition.at())))
                        .orElseGet(() -> texts.of("matching.travel.how-estimated")),
                present.isPresent(),
                errors,
                wrong.size() == 1
                        ? List.of()
                        : wrong.stream().limit(MOST_TOLD).map(it -> it.in(texts)).toList(),
                Math.max(0, wrong.size() - MOST_TOLD));
    }
}
