package be.weefsel.app.vocabulary;

import be.weefsel.app.platform.search.Hits;
import be.weefsel.app.platform.search.Search;
import be.weefsel.app.platform.search.SearchSource;
import be.weefsel.app.platform.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds topics by all their names in all languages.
@Component
class SearchTopics implements SearchSource {
    private final Topics topics;

    SearchTopics(Topics topics) {
        this.topics = topics;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Hits find(Search search) {
        var found =
                topics.listTopics().stream()
                        .filter(topic -> search.words().areIn(names(topic)))
                        .map(topic ->
                                new Hits.Hit(
                                        topic.heading(search.texts().language()),
                                        "",
                                        "/topics/" + topic.key()))
                        .toList();
        return Hits.of(
                search.texts().of("vocabulary.navigation"),
                found,
                search.most(),
                Optional.of("/topics"));
    }

    private static List<String> names(Topic topic) {
        var names = new ArrayList<>(topic.label().byLanguage().values());
        for (var language : Language.values()) {
            names.addAll(topic.otherLabelsIn(language));
        }
        return names;
    }
}
