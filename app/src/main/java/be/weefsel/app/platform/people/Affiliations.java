package be.weefsel.app.platform.people;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who acts for which organisations.
@Component
public class Affiliations {
    private final JdbcClient database;

    Affiliations(JdbcClient database) {
        this.database = database;
    }

    /// Who is first to act for an organisation manages it. Nothing changes for who acts for it
    /// already.
    public void add(long person, String organisation) {
        database.sql(
                        """
                        insert into platform.affiliation (person, organisation, standing)
                        select :person, :organisation,
                            case
                                when exists (
                                    select from platform.affiliation
                                    where organisation = :organisation
                                )
                                then 'member' else 'manager'
                            end
                        on conflict (person, organisation) do nothing
                        """)
                .param("person", person)
                .param("organisation", organisation)
                .update();
    }

    public void remove(long person, String organisation) {
        database.sql(
                        """
                        delete from platform.affiliation
                        where person = :person and organisation = :organisation
                        """)
                .param("person", person)
                .param("organisation", organisation)
                .update();
    }

    /// Somebody who acts for the organisation already does so as this.
    public void change(long person, Affiliation affiliation) {
        database.sql(
                        """
                        update platform.affiliation set standing = :standing
                        where person = :person and organisation = :organisation
                        """)
                .param("person", person)
                .param("organisation", affiliation.organisation())
                .param("standing", affiliation.standing().code())
                .update();
    }

    /// Keeps those of a person that are given, as they are given, and no others.
    public void keepOnly(Person person, Collection<Affiliation> kept) {
        for (var organisation : person.organisations()) {
            if (kept.stream().noneMatch(one -> one.organisation().equals(organisation))) {
                remove(person.id(), organisation);
            }
        }
        kept.forEach(affiliation -> change(person.id(), affiliation));
    }
}
