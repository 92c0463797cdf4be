package be.weefsel.app.actors.store;

import static be.weefsel.app.platform.people.PersonalColumns.Column.byEmail;
import static be.weefsel.app.platform.people.PersonalColumns.Column.byNumber;

import be.weefsel.app.platform.people.PersonalColumns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where something stands about people in the directory.
@Configuration(proxyBeanMethods = false)
class PersonalInActors {
    @Bean
    static PersonalColumns personalColumnsInActors() {
        return PersonalColumns.in(
                byEmail(
                        "actors.contact_person",
                        "email",
                        "organisation",
                        "name",
                        "email",
                        "phone",
                        "task",
                        "language",
                        "consent_on"),
                byNumber("actors.import", "person", "file_name", "given_at"),
                byNumber("actors.brought_in", "person", "file_name", "kind", "at"),
                byNumber("actors.set_apart", "set_by", "one", "other", "set_at"),
                byNumber("actors.merge", "merged_by", "gone", "stays", "merged_at"),
                byNumber(
                        "actors.survey_request",
                        "person",
                        "organisation",
                        "letters",
                        "last_letter_at",
                        "state",
                        "answered_at"));
    }
}
