package be.weefsel.app.actors;

import be.weefsel.app.platform.search.Hits;
import be.weefsel.app.platform.search.Search;
import be.weefsel.app.platform.search.SearchSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Finds what organisations do together, by name and description in all languages.
@Component
class SearchInitiatives implements SearchSource {
    private final Initiatives initiatives;

    SearchInitiatives(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Hits find(Search search) {
        var found =
                initiatives.listInitiatives().stream()
                        .filter(initiative -> search.words().areIn(texts(initiative)))
                        .map(initiative ->
                                new Hits.Hit(
                                        initiative.name().in(search.texts().language()),
                                        "",
                                        "/initiatives/" + initiative.key()))
                        .toList();
        return Hits.of(
                search.texts().of("actors.search.initiatives"),
                found,
                search.most(),
                Optional.empty());
    }

    private static List<String> texts(Initiative initiative) {
        return Stream.concat(Stream.of(initiative.name()), initiative.description().stream())
                .flatMap(text -> text.byLanguage().values().stream())
                .toList();
    }
}
