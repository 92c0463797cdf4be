package be.weefsel.app.judging.web;

import be.weefsel.app.judging.GradeBook;
import be.weefsel.app.judging.GradeBooks;
import be.weefsel.app.judging.RoundFiles;
import be.weefsel.app.openness.CsvFile;
import be.weefsel.app.openness.Table;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A closed round as files for `./weefsel match evaluate`.
@PageController
class RoundFilesController {
    private final GradeBooks books;
    private final RoundFiles files;

    RoundFilesController(GradeBooks books, RoundFiles files) {
        this.books = books;
        this.files = files;
    }

    @GetMapping("/judging/{number}/items.csv")
    @Audience(Role.FACILITATOR)
    ResponseEntity<byte[]> items(@PathVariable long number) {
        return csv(files.items(closed(number)), "items");
    }

    @GetMapping("/judging/{number}/queries.csv")
    @Audience(Role.FACILITATOR)
    ResponseEntity<byte[]> queries(@PathVariable long number) {
        return csv(files.queries(closed(number)), "queries");
    }

    @GetMapping("/judging/{number}/judgements.csv")
    @Audience(Role.FACILITATOR)
    ResponseEntity<byte[]> judgements(@PathVariable long number) {
        return csv(files.judgements(closed(number)), "judgements");
    }

    private GradeBook closed(long number) {
        return books.find(number)
                .filter(book -> !book.round().isOpen())
                .orElseThrow(() -> new NoSuchPage("round " + number));
    }

    private static ResponseEntity<byte[]> csv(Table table, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=utf-8"))
                .header("Content-Disposition", "attachment; filename=\"%s.csv\"".formatted(name))
                .body(CsvFile.of(table));
    }
}
