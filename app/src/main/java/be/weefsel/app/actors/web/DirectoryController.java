package be.weefsel.app.actors.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Directory;
import be.weefsel.app.actors.map.ActorsGeoJson;
import be.weefsel.app.openness.CsvFile;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NavigationEntry;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.templates.StaticTemplates;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who is who in the network.
@PageController
class DirectoryController {
    static final int PAGE_SIZE = 25;

    private final Actors actors;
    private final DirectoryPages pages;
    private final ActorsGeoJson geoJson;
    private final StaticTemplates templates;

    DirectoryController(
            Actors actors, DirectoryPages pages, ActorsGeoJson geoJson, StaticTemplates templates) {
        this.actors = actors;
        this.pages = pages;
        this.geoJson = geoJson;
        this.templates = templates;
    }

    @Bean
    static NavigationEntry actorsEntry() {
        return new NavigationEntry(40, "actors.navigation", "/actors");
    }

    @GetMapping("/actors")
    @Audience(Role.VISITOR)
    Page list(Frame frame, @RequestParam MultiValueMap<String, String> parameters) {
        var choices = Choices.of(parameters);
        var found = find(choices, frame, PAGE_SIZE);
        if (found.entries().isEmpty() && found.total() > 0) {
            choices = choices.onPage(found.pages());
            found = find(choices, frame, PAGE_SIZE);
        }
        return new Page(
                templates.actorsDirectory(
                        pages.page(frame, choices, found, other -> find(other, frame, 1).total())));
    }

    /// The list as it was narrowed down, all pages of it.
    @GetMapping("/actors.csv")
    @Audience(Role.VISITOR)
    ResponseEntity<byte[]> csv(
            Frame frame, @RequestParam MultiValueMap<String, String> parameters) {
        var found = find(Choices.of(parameters).onPage(1), frame, Integer.MAX_VALUE);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=utf-8"))
                .header("Content-Disposition", "attachment; filename=\"actors.csv\"")
                .body(CsvFile.of(DirectoryTable.of(found)));
    }

    /// The map as the list was narrowed down, on the day of view.
    @GetMapping("/actors.geojson")
    @Audience(Role.VISITOR)
    ResponseEntity<byte[]> geoJson(
            Frame frame, @RequestParam MultiValueMap<String, String> parameters) {
        var choices = Choices.of(parameters).onPage(1);
        var day = choices.toQuery(frame.today(), frame.language(), 1).day();
        var found = find(choices, frame, Integer.MAX_VALUE);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/geo+json"))
                .header("Content-Disposition", "attachment; filename=\"actors.geojson\"")
                .body(geoJson.of(found, day, frame).toBytes());
    }

    private Directory find(Choices choices, Frame frame, int pageSize) {
        return actors.directory(choices.toQuery(frame.today(), frame.language(), pageSize));
    }
}
