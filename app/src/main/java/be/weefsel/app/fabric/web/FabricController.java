package be.weefsel.app.fabric.web;

import be.weefsel.app.fabric.Disclosure;
import be.weefsel.app.fabric.Fabrics;
import be.weefsel.app.fabric.ParquetFile;
import be.weefsel.app.fabric.Registers;
import be.weefsel.app.openness.CsvFile;
import be.weefsel.app.openness.XlsxFile;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NavigationEntry;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.templates.StaticTemplates;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The region at a glance, any area of it, and the tables behind.
@PageController
class FabricController {
    private final Fabrics fabrics;
    private final Disclosure disclosure;
    private final AreaPages pages;
    private final SectorPages sectors;
    private final ComparePages comparing;
    private final FabricTables tables;
    private final StaticTemplates templates;

    FabricController(
            Fabrics fabrics,
            Disclosure disclosure,
            AreaPages pages,
            SectorPages sectors,
            ComparePages comparing,
            FabricTables tables,
            StaticTemplates templates) {
        this.fabrics = fabrics;
        this.disclosure = disclosure;
        this.pages = pages;
        this.sectors = sectors;
        this.comparing = comparing;
        this.tables = tables;
        this.templates = templates;
    }

    @Bean
    static NavigationEntry fabricEntry() {
        return new NavigationEntry(10, "fabric.navigation", "/fabric");
    }

    @GetMapping("/fabric")
    @Audience(Role.VISITOR)
    Page region(Frame frame, @RequestParam MultiValueMap<String, String> parameters) {
        return glance(frame, parameters);
    }

    @GetMapping("/fabric/areas/{key}")
    @Audience(Role.VISITOR)
    Page area(
            Frame frame,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> parameters) {
        var all = new LinkedMultiValueMap<>(parameters);
        all.set("area", key);
        return glance(frame, all);
    }

    private Page glance(Frame frame, MultiValueMap<String, String> parameters) {
        if (fabrics.editions().isEmpty()) {
            return none(frame);
        }
        var chosen = FabricChoices.of(frame, fabrics.areas(), parameters);
        return disclosure.isPrepared(chosen.ofParts(chosen.digits()))
                ? new Page(templates.fabricArea(pages.page(frame, chosen)))
                : working(frame);
    }

    /// Comes again until it is done.
    private Page working(Frame frame) {
        return new Page(templates.fabricWorking(frame));
    }

    private Page none(Frame frame) {
        return new Page(
                templates.fabricNone(new NoFabricPage(frame, Registers.maySee(frame.reader()))));
    }

    /// A sector in an area.
    @GetMapping("/fabric/sectors/{code:[0-9]{2,5}}")
    @Audience(Role.VISITOR)
    Page sector(
            Frame frame,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> parameters) {
        if (fabrics.editions().isEmpty()) {
            return none(frame);
        }
        var chosen = FabricChoices.of(frame, fabrics.areas(), parameters);
        if (!sectors.isThere(code, chosen)) {
            throw new NoSuchPage("sector " + code);
        }
        return disclosure.isPrepared(chosen.ofParts(chosen.digits()))
                ? new Page(templates.fabricSector(sectors.page(frame, code, chosen)))
                : working(frame);
    }

    /// Areas side by side.
    @GetMapping("/fabric/compare")
    @Audience(Role.VISITOR)
    Page compare(Frame frame, @RequestParam MultiValueMap<String, String> parameters) {
        if (fabrics.editions().isEmpty()) {
            return none(frame);
        }
        var book = fabrics.areas();
        var asked =
                Optional.ofNullable(parameters.get("areas")).orElse(List.of()).stream()
                        .filter(area -> !area.isBlank())
                        .toList();
        asked.stream()
                .filter(area -> book.find(area).isEmpty())
                .findFirst()
                .ifPresent(area -> {
                    throw new NoSuchPage("area " + area);
                });
        var chosen = FabricChoices.of(frame, book, parameters);
        return disclosure.isPrepared(chosen.ofParts(chosen.digits()))
                ? new Page(
                        templates.fabricCompare(
                                comparing.page(
                                        frame,
                                        asked.isEmpty() ? List.of(chosen.area()) : asked,
                                        chosen)))
                : working(frame);
    }

    /// A table of the fabric: `csv`, `xlsx`, `parquet`, or the `codebook` that says what stands in
    /// them.
    @GetMapping("/fabric/tables/{table}/{format}")
    @Audience(Role.VISITOR)
    ResponseEntity<byte[]> table(
            Frame frame,
            @PathVariable String table,
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> parameters) {
        if (fabrics.editions().isEmpty()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(frame.link("/fabric")))
                    .build();
        }
        var chosen = FabricChoices.of(frame, fabrics.areas(), parameters);
        var data =
                tables.find(frame, table, chosen)
                        .orElseThrow(() -> new NoSuchPage("table " + table));
        return switch (format) {
            case "csv" ->
                    file(CsvFile.of(data.table()), "text/csv;charset=utf-8", data.name() + ".csv");
            case "codebook" ->
                    file(
                            CsvFile.of(data.codeBook()),
                            "text/csv;charset=utf-8",
                            data.name() + "-codebook.csv");
            case "xlsx" ->
                    file(
                            XlsxFile.of(data, table, "codebook"),
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            data.name() + ".xlsx");
            case "parquet" ->
                    file(
                            ParquetFile.of(data),
                            "application/vnd.apache.parquet",
                            data.name() + ".parquet");
            default -> throw new NoSuchPage("format " + format);
        };
    }

    private static ResponseEntity<byte[]> file(byte[] content, String type, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(content);
    }
}
