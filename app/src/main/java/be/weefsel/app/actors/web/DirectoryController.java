package be.weefsel.app.actors.web;

import be.weefsel.app.actors.ActorKinds;
import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Directory;
import be.weefsel.app.actors.map.ActorsGeoJson;
import be.weefsel.app.openness.CsvFile;
import be.weefsel.app.openness.XlsxFile;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NavigationEntry;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.vocabulary.Kinds;
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
    private final Kinds kinds;
    private final StaticTemplates templates;

    DirectoryController(
            Actors actors,
            DirectoryPages pages,
            ActorsGeoJson geoJson,
            Kinds kinds,
            StaticTemplates templates) {
        this.actors = actors;
        this.pages = pages;
        this.geoJson = geoJson;
        this.kinds = kinds;
        this.templates = templates;
    }

    @Bean
    static NavigationEntry actorsEntry() {
        return new NavigationEntry(40, "actors.navigation", "/actors");
    }

    @GetMapping("/actors")
    @Audience(Role.VISITOR)
    Page list(Frame frame, @RequestParam MultiValueMap<String, String> parameters) {
        var choices = choices(parameters);
        var found = find(choices, frame, PAGE_SIZE);
        if (found.entries().isEmpty() && found.total() > 0) {
            choices = choices.onPage(found.pages());
            found = find(choices, frame, PAGE_SIZE);
        }
        return new Page(
                templates.actorsDirectory(
                        pages.page(frame, choices, found, other -> find(other, frame, 1).total())));
    }

    private Choices choices(MultiValueMap<String, String> parameters) {
        return Choices.of(parameters, ActorKinds.of(kinds));
    }

    /// The list as it was narrowed down, all pages of it.
    @GetMapping("/actors.csv")
    @Audience(Role.VISITOR)
    ResponseEntity<byte[]> csv(
            Frame frame, @RequestParam MultiValueMap<String, String> parameters) {
        var found = find(choices(parameters).onPage(1), frame, Integer.MAX_VALUE);
        return Downloads.csv(
                CsvFile.of(DirectoryTable.organisations(found, frame.today())), "actors");
    }

    @GetMapping("/actors.xlsx")
    @Audience(Role.VISITOR)
    ResponseEntity<byte[]> xlsx(
            Frame frame, @RequestParam MultiValueMap<String, String> parameters) {
        var found = find(choices(parameters).onPage(1), frame, Integer.MAX_VALUE);
        var table = DirectoryTable.organisations(found, frame.today());
        return Downloads.xlsx(XlsxFile.of(table, "actors"), "actors");
    }

    /// What the actors offer that are left when the list is narrowed down.
    @GetMapping("/offers.csv")
    @Audience(Role.VISITOR)
    ResponseEntity<byte[]> offersCsv(
            Frame frame, @RequestParam MultiValueMap<String, String> parameters) {
        var found = find(choices(parameters).onPage(1), frame, Integer.MAX_VALUE);
        return Downloads.csv(CsvFile.of(DirectoryTable.offers(found)), "offers");
    }

    @GetMapping("/offers.xlsx")
    @Audience(Role.VISITOR)
    ResponseEntity<byte[]> offersXlsx(
            Frame frame, @RequestParam MultiValueMap<String, String> parameters) {
        var found = find(choices(parameters).onPage(1), frame, Integer.MAX_VALUE);
        return Downloads.xlsx(XlsxFile.of(DirectoryTable.offers(found), "offers"), "offers");
    }

    /// The map as the list was narrowed down, on the day of view.
    @GetMapping("/actors.geojson")
    @Audience(Role.VISITOR)
    ResponseEntity<byte[]> geoJson(
            Frame frame, @RequestParam MultiValueMap<String, String> parameters) {
        var choices = choices(parameters).onPage(1);
        var day = choices.toQuery(frame.today(), frame.language(), 1).day();
        var found = find(choices, frame, Integer.MAX_VALUE);
        return Downloads.file(
                geoJson.of(found, day, frame).toBytes(),
                MediaType.parseMediaType("application/geo+json"),
                "actors.geojson");
    }

    private Directory find(Choices choices, Frame frame, int pageSize) {
        return actors.directory(choices.toQuery(frame.today(), frame.language(), pageSize));
    }
}
