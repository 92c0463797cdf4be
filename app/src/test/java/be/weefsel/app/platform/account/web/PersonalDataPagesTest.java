package be.weefsel.app.platform.account.web;

import static be.weefsel.app.SmallNetwork.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import be.weefsel.app.SmallNetwork;
import be.weefsel.app.WholeWeefsel;
import be.weefsel.app.actors.ContactPerson;
import be.weefsel.app.actors.Contacts;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.platform.database.Row;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.PersonalColumns;
import be.weefsel.app.platform.people.PersonalColumns.Column;
import be.weefsel.app.platform.people.PersonalColumns.Kind;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// Somebody takes along what is kept about her, and is forgotten.
@WholeWeefsel
@Transactional
@Tag("D5")
class PersonalDataPagesTest {
    @Autowired private MockMvcTester browser;
    @Autowired private SmallNetwork network;
    @Autowired private People people;
    @Autowired private Contacts contacts;
    @Autowired private Questions questions;
    @Autowired private List<PersonalColumns> personal;
    @Autowired private JdbcClient database;

    private Person spinner;
    private Person facilitator;
    private String question;

    @BeforeEach
    void somebodyWhoAsked() {
        network.found();
        network.startWithMaterials();
        facilitator = network.add(Role.FACILITATOR);
        spinner = network.add(Role.COMPANY, Optional.of("garnavel"));
        question = network.askForFibre(reader(spinner), 3);
        contacts.add(
                reader(facilitator),
                new ContactPerson(
                        0,
                        "garnavel",
                        "Lies",
                        spinner.email(),
                        "+32 56 00 00 00",
                        "",
                        Language.NL,
                        LocalDate.of(2026, 3, 2)));
    }

    /// A table that is added later cannot be forgotten here.
    @Test
    void everyColumnThatNamesAPersonIsTold() {
        var naming =
                database.sql(
                                """
                                select conrelid::regclass::text || '.' || attname
                                from pg_constraint
                                join pg_attribute on attrelid = conrelid and attnum = any(conkey)
                                where contype = 'f' and confrelid = 'platform.person'::regclass
                                union select 'platform.person.id'
                                """)
                        .query(Row::onlyString)
                        .list();

        assertThat(
                        personal.stream()
                                .flatMap(of -> of.columns().stream())
                                .filter(column -> column.kind() == Kind.NUMBER)
                                .map(Column::name))
                .containsExactlyInAnyOrderElementsOf(naming);
    }

    @Test
    void everythingThatIsHersComesAlongAndNoSecretAndNobodyElse() {
        assertThat(get(spinner, "/nl/account/data.json"))
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"my-data.json\"")
                .bodyText()
                .contains(spinner.email(), "Draad breekt", "+32 56 00 00 00", "\"company\"")
                .doesNotContain(facilitator.email(), "$2a$", "password");
        assertThat(browser.get().uri("/nl/account/data.json")).hasStatus3xxRedirection();
    }

    @Test
    void whoIsForgottenIsNowhereAnyMoreAndHerQuestionStays() {
        assertThat(get(spinner, "/nl/account/erasure")).bodyText().contains("Ja, vergeet mij");
        assertThat(post(spinner, "/nl/account/erasure"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/nl");

        assertThat(people.findPerson(spinner.id())).isEmpty();
        assertThat(contacts.contactsOf("garnavel", reader(facilitator))).isEmpty();
        assertThat(questions.findDossier(question)).isPresent();
        assertThat(tablesWith(spinner.email())).isEmpty();
        assertThat(get(spinner, "/nl/account")).hasStatus3xxRedirection();
    }

    @Test
    void theOnlyOneWhoKeepsTheNetworkStays() {
        assertThat(post(facilitator, "/nl/account/erasure"))
                .hasStatus(422)
                .bodyText()
                .contains("U bent de enige die dit netwerk nog beheert.");
        assertThat(people.findPerson(facilitator.id())).isPresent();

        network.add(Role.ADMINISTRATOR);
        assertThat(post(facilitator, "/nl/account/erasure")).hasStatus3xxRedirection();
    }

    /// In which tables something stands in any column.
    private List<String> tablesWith(String words) {
        return database
                .sql(
                        """
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_type = 'BASE TABLE'
                            and table_schema in ('platform', 'vocabulary', 'actors', 'matching', 'judging', 'home')
                        """)
                .query(Row::onlyString)
                .list()
                .stream()
                .filter(table ->
                        database.sql(
                                        "select exists (select from %s as kept where strpos(kept::text, :words) > 0)"
                                                .formatted(table))
                                .param("words", words)
                                .query(Boolean.class)
                                .single())
                .toList();
    }

    private MvcTestResult get(Person person, String path) {
        return browser.get().uri(path).with(user(Long.toString(person.id()))).exchange();
    }

    private MvcTestResult post(Person person, String path) {
        return browser.post()
                .uri(path)
                .with(user(Long.toString(person.id())))
                .with(csrf())
                .exchange();
    }
}
