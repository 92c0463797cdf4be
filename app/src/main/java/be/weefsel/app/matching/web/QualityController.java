package be.weefsel.app.matching.web;

import be.weefsel.app.actors.web.Downloads;
import be.weefsel.app.matching.learning.Quality;
import be.weefsel.app.openness.CsvFile;
import be.weefsel.app.openness.Table;
import be.weefsel.app.openness.XlsxFile;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.templates.StaticTemplates;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How good the suggestions are: for those who keep the network or read its figures.
@PageController
class QualityController {
    private final Quality quality;
    private final StaticTemplates templates;

    QualityController(Quality quality, StaticTemplates templates) {
        this.quality = quality;
        this.templates = templates;
    }

    @GetMapping("/questions/quality")
    @Audience({Role.ANALYST, Role.FACILITATOR, Role.ADMINISTRATOR})
    Page show(Frame frame, @RequestParam(defaultValue = "") String year) {
        return new Page(
                templates.matchingQuality(
                        QualityViews.page(frame, quality.report(frame.reader(), yearOf(year)))));
    }

    @GetMapping("/questions/quality.csv")
    @Audience({Role.ANALYST, Role.FACILITATOR, Role.ADMINISTRATOR})
    ResponseEntity<byte[]> csv(Frame frame, @RequestParam(defaultValue = "") String year) {
        return Downloads.csv(CsvFile.of(table(frame, year)), "suggestions-quality");
    }

    @GetMapping("/questions/quality.xlsx")
    @Audience({Role.ANALYST, Role.FACILITATOR, Role.ADMINISTRATOR})
    ResponseEntity<byte[]> xlsx(Frame frame, @RequestParam(defaultValue = "") String year) {
        return Downloads.xlsx(
                XlsxFile.of(table(frame, year), "suggestions"), "suggestions-quality");
    }

    private Table table(Frame frame, String year) {
        return QualityTable.of(quality.report(frame.reader(), yearOf(year)));
    }

    private static Optional<Integer> yearOf(String typed) {
        return typed.matches("[0-9]{4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
