package be.weefsel.app.actors.store;

import be.weefsel.app.actors.OrganisationReferences;
import be.weefsel.app.actors.OrganisationReferences.Column;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where keys of organisations stand in the directory, and who acts for them.
@Configuration(proxyBeanMethods = false)
class OrganisationsInActors {
    @Bean
    static OrganisationReferences referencesInActors() {
        return OrganisationReferences.in(
                Column.in("actors.organisation", "successor", "key"),
                Column.in("actors.site", "organisation", "number"),
                Column.in("actors.contact_person", "organisation", "number"),
                Column.in("actors.membership", "organisation", "cluster", "valid_from")
                        .givingWayWhen(
                                """
                                there.cluster = moving.cluster
                                    and daterange(there.valid_from, there.valid_to, '[]')
                                        && daterange(moving.valid_from, moving.valid_to, '[]')
                                """),
                Column.in("actors.offer", "organisation", "key"),
                Column.in("actors.initiative", "lead", "key"),
                Column.in("actors.initiative_partner", "organisation", "initiative")
                        .givingWayWhen("there.initiative = moving.initiative"),
                Column.in("actors.survey_request", "organisation", "number")
                        .givingWayWhen("there.survey = moving.survey"),
                Column.in("platform.person", "organisation", "id"));
    }
}
