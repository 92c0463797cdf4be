package be.weefsel.app.matching;

import be.weefsel.app.matching.store.QuestionStore;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.TopicUse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Tells the vocabulary which questions run under a topic, by what anyone may read of them: the
/// teaser, never the company or the title.
@Component
@Order(2)
class QuestionsUnderTopics implements TopicUse {
    private final QuestionStore questions;

    QuestionsUnderTopics(QuestionStore questions) {
        this.questions = questions;
    }

    @Override
    public Set<String> topicsInUse() {
        return questions.topicsOfAll();
    }

    @Override
    public String headingKey() {
        return "matching.topic.heading";
    }

    @Override
    public Map<String, Set<String>> pathsByTopic(LocalDate on) {
        var paths = new HashMap<String, Set<String>>();
        for (var question : running()) {
            for (var topic : question.topics()) {
                paths.computeIfAbsent(topic, t -> new HashSet<>()).add(pathOf(question));
            }
        }
        return paths;
    }

    @Override
    public List<Use> usesOf(Set<String> topics, LocalDate on, Texts texts) {
        return running().stream()
                .filter(question -> question.topics().stream().anyMatch(topics::contains))
                .map(question ->
                        new Use(
                                texts.of("matching.stage." + question.stage().code()),
                                "question",
                                TranslatedText.of(question.language(), question.text().teaser()),
                                Optional.empty(),
                                pathOf(question)))
                .toList();
    }

    private List<Question> running() {
        return questions.asked().stream().filter(question -> question.stage().isRunning()).toList();
    }

    private static String pathOf(Question question) {
        return "/questions/" + question.key();
    }
}
