package be.weefsel.app.judging.store;

import static be.weefsel.app.platform.people.PersonalColumns.Column.byNumber;

import be.weefsel.app.platform.people.PersonalColumns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who opened rounds, judged in them, and settled grades.
@Configuration(proxyBeanMethods = false)
class PersonalInJudging {
    @Bean
    static PersonalColumns personalColumnsInJudging() {
        return PersonalColumns.in(
                byNumber("judging.round", "opened_by", "name", "opened_on"),
                byNumber("judging.judge", "person", "round", "named_on"),
                byNumber(
                        "judging.grade",
                        "given_by",
                        "round",
                        "question",
                        "offer",
                        "grade",
                        "given_at"),
                byNumber(
                        "judging.settled",
                        "settled_by",
                        "round",
                        "question",
                        "offer",
                        "grade",
                        "settled_at"));
    }
}
