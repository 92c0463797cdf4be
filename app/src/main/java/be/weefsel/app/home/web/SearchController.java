package be.weefsel.app.home.web;

import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.search.Hits;
import be.weefsel.app.platform.search.Search;
import be.weefsel.app.platform.search.SearchSource;
import be.weefsel.app.platform.search.Words;
import be.weefsel.templates.StaticTemplates;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// Gathers what the concepts find. Each says for itself what this reader may see.
@PageController
class SearchController {
    private static final int SHOWN_OF_EACH = 8;

    private final List<SearchSource> sources;
    private final StaticTemplates templates;

    SearchController(List<SearchSource> sources, StaticTemplates templates) {
        this.sources =
                sources.stream().sorted(Comparator.comparingInt(SearchSource::order)).toList();
        this.templates = templates;
    }

    @GetMapping("/search")
    @Audience(Role.VISITOR)
    Page search(Frame frame, @RequestParam(defaultValue = "") String q) {
        var words = new Words(q);
        var search = new Search(words, frame.reader(), frame.texts(), frame.today(), SHOWN_OF_EACH);
        var found =
                words.isEmpty()
                        ? List.<Hits>of()
                        : sources.stream()
                                .map(source -> source.find(search))
                                .filter(hits -> hits.total() > 0)
                                .toList();
        var total = found.stream().mapToInt(Hits::total).sum();
        return new Page(
                templates.homeSearch(
                        new SearchPage(
                                frame,
                                words.typed(),
                                words.isEmpty()
                                        ? frame.texts().of("home.search.title")
                                        : frame.texts()
                                                .of("home.search.found", total, words.typed()),
                                found.stream().map(hits -> group(frame, words, hits)).toList())));
    }

    private static SearchPage.Group group(Frame frame, Words words, Hits hits) {
        var query =
                UriComponentsBuilder.newInstance()
                        .queryParam("q", "{words}")
                        .encode()
                        .buildAndExpand(Map.of("words", words.typed()))
                        .toUriString();
        return new SearchPage.Group(
                hits.heading(),
                hits.total(),
                hits.shown().stream()
                        .map(hit ->
                                new SearchPage.Hit(hit.name(), hit.about(), frame.link(hit.path())))
                        .toList(),
                hits.total() > hits.shown().size()
                        ? hits.allPath().map(path -> frame.link(path) + query).orElse("")
                        : "");
    }
}
