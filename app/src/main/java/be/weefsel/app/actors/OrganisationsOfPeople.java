package be.weefsel.app.actors;

import be.weefsel.app.platform.people.Affiliations;
import be.weefsel.app.platform.text.Language;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// Companies ask, all other organisations answer.
@Component
class OrganisationsOfPeople implements Affiliations {
    private final Actors actors;

    OrganisationsOfPeople(Actors actors) {
        this.actors = actors;
    }

    @Override
    public List<Affiliation> listAffiliations(Language language) {
        var collator = Collator.getInstance(language.locale());
        return actors.listOrganisations().stream()
                .map(organisation ->
                        new Affiliation(
                                organisation.key(),
                                organisation.name().in(language),
                                organisation.kind().isCompany()))
                .sorted(Comparator.comparing(affiliation -> affiliation.name().text(), collator))
                .toList();
    }
}
