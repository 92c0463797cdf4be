package be.weefsel.app.actors;

import be.weefsel.app.platform.search.Hits;
import be.weefsel.app.platform.search.Search;
import be.weefsel.app.platform.search.SearchSource;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Finds who is who, as the directory does.
@Component
class SearchActors implements SearchSource {
    private final Actors actors;

    SearchActors(Actors actors) {
        this.actors = actors;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Hits find(Search search) {
        var language = search.texts().language();
        var found =
                actors.directory(
                        new DirectoryQuery(
                                search.words().typed(),
                                search.today(),
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                language,
                                1,
                                search.most()));
        return new Hits(
                search.texts().of("actors.navigation"),
                found.total(),
                found.entries().stream()
                        .map(Directory.Entry::organisation)
                        .map(organisation ->
                                new Hits.Hit(
                                        organisation.name().in(language),
                                        organisation.location().town(),
                                        "/actors/" + organisation.key()))
                        .toList(),
                Optional.of("/actors"));
    }
}
