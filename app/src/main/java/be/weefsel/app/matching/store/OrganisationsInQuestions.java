package be.weefsel.app.matching.store;

import be.weefsel.app.actors.OrganisationReferences;
import be.weefsel.app.actors.OrganisationReferences.Column;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where keys of organisations stand in questions and what comes of them.
@Configuration(proxyBeanMethods = false)
class OrganisationsInQuestions {
    @Bean
    static OrganisationReferences referencesInQuestions() {
        return OrganisationReferences.in(
                Column.in("matching.question", "company", "key"),
                Column.in("matching.confidant", "organisation", "question")
                        .givingWayWhen("there.question = moving.question"),
                Column.in("matching.introduction", "organisation", "id")
                        .stoppingWhen(
                                """
                                there.question = moving.question
                                    and there.taken_back_at is null
                                    and there.decline_reason is null
                                    and moving.taken_back_at is null
                                    and moving.decline_reason is null
                                """),
                Column.in("matching.event", "organisation", "id"),
                Column.in("matching.opinion", "organisation", "question")
                        .givingWayWhen("there.question = moving.question"),
                Column.in("matching.room", "organisation").givingWayWhen("true"));
    }
}
