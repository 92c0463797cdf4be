package be.weefsel.app.matching;

import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.search.Hits;
import be.weefsel.app.platform.search.Search;
import be.weefsel.app.platform.search.SearchSource;
import be.weefsel.app.platform.search.Words;
import be.weefsel.app.platform.text.Passage;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Finds questions by what the reader may read of them: a hit must not tell what is hidden.
@Component
public class SearchQuestions implements SearchSource {
    private final Questions questions;

    SearchQuestions(Questions questions) {
        this.questions = questions;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Hits find(Search search) {
        var found =
                questions.listAsked().stream()
                        .filter(dossier -> mentions(dossier, search.reader(), search.words()))
                        .map(dossier -> hit(dossier, search))
                        .toList();
        return Hits.of(
                search.texts().of("matching.navigation"),
                found,
                search.most(),
                Optional.of("/questions"));
    }

    private static Hits.Hit hit(Dossier dossier, Search search) {
        var question = dossier.question();
        var mayRead = dossier.layerFor(search.reader()) != Layer.PUBLIC;
        var name =
                mayRead && !question.text().title().isBlank()
                        ? question.text().title()
                        : question.text().teaser();
        return new Hits.Hit(
                new Passage(question.language(), name),
                search.texts().of("matching.stage", question.stage()),
                "/questions/" + question.key());
    }

    /// Looks in the question without its confidential detail, or in the teaser alone.
    public static boolean mentions(Dossier dossier, Reader reader, Words words) {
        var text = dossier.question().text();
        return dossier.layerFor(reader) == Layer.PUBLIC
                ? words.areIn(text.teaser())
                : words.areIn(
                        Stream.of(
                                        text.title(),
                                        text.teaser(),
                                        text.problem(),
                                        text.tried(),
                                        text.result())
                                .toList());
    }
}
