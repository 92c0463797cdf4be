package be.weefsel.app.matching.store;

import static be.weefsel.app.platform.people.PersonalColumns.Column.byNumber;

import be.weefsel.app.platform.people.PersonalColumns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What people did with questions, and the words that they wrote.
@Configuration(proxyBeanMethods = false)
class PersonalInQuestions {
    @Bean
    static PersonalColumns personalColumnsInMatching() {
        return PersonalColumns.in(
                byNumber(
                        "matching.question",
                        "asker",
                        "key",
                        "company",
                        "title",
                        "teaser",
                        "problem",
                        "tried",
                        "result",
                        "constraints",
                        "stage",
                        "asked_on"),
                byNumber(
                        "matching.confidant",
                        "accepted_by",
                        "question",
                        "organisation",
                        "accepted_at"),
                byNumber(
                        "matching.introduction",
                        "introduced_by",
                        "question",
                        "organisation",
                        "line",
                        "introduced_at"),
                byNumber(
                        "matching.introduction",
                        "answered_by",
                        "question",
                        "organisation",
                        "answered_at",
                        "decline_reason",
                        "decline_words"),
                byNumber("matching.event", "person", "question", "at", "kind"),
                byNumber("matching.set_aside", "set_by", "question", "offer", "reason", "set_at"),
                byNumber("matching.opinion", "asked_by", "question", "organisation", "asked_at"),
                byNumber(
                        "matching.opinion", "given_by", "question", "verdict", "words", "given_at"),
                byNumber("matching.follow_up", "planned_by", "question", "due", "note"),
                byNumber("matching.follow_up", "done_by", "question", "done_at"),
                byNumber(
                        "matching.outcome",
                        "recorded_by",
                        "result",
                        "followed",
                        "words",
                        "recorded_at"),
                byNumber("matching.satisfaction", "recorded_by", "question", "grade"),
                byNumber("matching.room", "set_by", "organisation", "questions", "set_at"));
    }
}
