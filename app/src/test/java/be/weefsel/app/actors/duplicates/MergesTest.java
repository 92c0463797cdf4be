package be.weefsel.app.actors.duplicates;

import static be.weefsel.app.SmallNetwork.reader;
import static be.weefsel.app.SmallRegion.NOBODY;
import static be.weefsel.app.SmallRegion.VLASDORP;
import static be.weefsel.app.SmallRegion.ZEEHAVEN;
import static be.weefsel.app.SmallRegion.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.SmallNetwork;
import be.weefsel.app.WholeWeefsel;
import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.actors.OrganisationReferences;
import be.weefsel.app.actors.duplicates.Merges.Outcome;
import be.weefsel.app.platform.database.Row;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// Two entries of one weaver, `wever` and `weverij`, to each of which everything refers that can.
@WholeWeefsel
@Transactional
@Tag("D2")
class MergesTest {
    /// Tables that tell how it was; there the key of an entry that is gone stays.
    private static final List<String> PAST =
            List.of("actors.merge", "actors.moved", "platform.audit");

    @Autowired private SmallNetwork network;
    @Autowired private Actors actors;
    @Autowired private Merges merges;
    @Autowired private List<OrganisationReferences> references;
    @Autowired private JdbcClient database;
    private Reader lies;

    @BeforeEach
    void oneWeaverWithTwoEntries() {
        network.found();
        network.startWithMaterials();
        lies = reader(network.add(Role.FACILITATOR));
        network.add(Role.EXPERT, Optional.of("weverij"));
        actors.addOrganisation(
                NOBODY, organisation("wever", OrganisationKind.SME, "De Wever", VLASDORP));
        actors.addOrganisation(
                NOBODY, organisation("weverij", OrganisationKind.SME, "Weverij", ZEEHAVEN));
        database.sql(
                        """
                        insert into actors.organisation (
                            key, kind, name_nl, name_fr, name_en, name_original, description_nl,
                            description_fr, description_en, town, country, sectors, languages,
                            successor, fictional, illustrative, source)
                        values ('oud', 'sme', 'Oud', '', '', 'nl', '', '', '', 'Vlasdorp', 'BE', '{}',
                            '{nl}', 'weverij', false, '{}', '');
                        insert into actors.site (
                            organisation, name_nl, name_fr, name_en, address, postal_code, town, country)
                        values ('weverij', '', '', '', 'Kaai 1', '8001', 'Zeehaven', 'BE');
                        insert into actors.contact_person (
                            organisation, name, email, phone, task, language, consent_on)
                        values ('weverij', 'An Claes', 'an@wever.example', '', '', 'nl', '2026-03-02');
                        insert into actors.membership (organisation, cluster, role, valid_from, valid_to)
                        values ('wever', 'materials', 'member', '2019-01-01', null),
                            ('weverij', 'materials', 'host', '2010-01-01', '2012-12-31'),
                            ('weverij', 'materials', 'member', '2020-01-01', null);
                        insert into actors.offer (
                            key, organisation, kind, title_nl, title_fr, title_en, title_original,
                            description_nl, description_fr, description_en, description_original,
                            keywords, languages, illustrative, source)
                        values ('o-weven', 'weverij', 'lab', 'Weven', '', '', 'nl', 'Weven', '', '',
                            'nl', '{}', '{nl}', '{}', '');
                        insert into actors.initiative (
                            key, kind, name_nl, name_fr, name_en, name_original, description_nl,
                            description_fr, description_en, lead, illustrative, source)
                        values ('led', 'project', 'Led', '', '', 'nl', '', '', '', 'weverij', '{}', ''),
                            ('shared', 'project', 'Shared', '', '', 'nl', '', '', '', null, '{}', '');
                        insert into actors.initiative_partner (initiative, organisation)
                        values ('shared', 'wever'), ('shared', 'weverij'), ('led', 'garnavel');
                        insert into matching.question (
                            key, company, language, title, teaser, problem, tried, result, constraints,
                            topics, across_borders, match_confidential, stage, asked_on)
                        values ('q-own', 'weverij', 'nl', 'A', 'A', 'A', '', '', '', '{}', true, false,
                                'open', '2026-03-02'),
                            ('q-one', 'garnavel', 'nl', 'B', 'B', 'B', '', '', '', '{}', true, false,
                                'introduced', '2026-03-02'),
                            ('q-two', 'garnavel', 'nl', 'C', 'C', 'C', '', '', '', '{}', true, false,
                                'introduced', '2026-03-02');
                        insert into matching.confidant (question, organisation)
                        values ('q-one', 'wever'), ('q-one', 'weverij'), ('q-two', 'weverij');
                        insert into matching.introduction (
                            question, offer, organisation, line, line_language)
                        values ('q-one', 'o-weven', 'weverij', '', 'nl');
                        insert into matching.event (question, kind, organisation)
                        values ('q-one', 'introduced', 'weverij');
                        insert into matching.opinion (question, organisation, asked_at)
                        values ('q-one', 'wever', now()), ('q-one', 'weverij', now()),
                            ('q-two', 'weverij', now());
                        insert into matching.room (organisation, questions, set_at)
                        values ('wever', 2, now()), ('weverij', 3, now());
                        insert into actors.survey (opened_on, closes_on)
                        values ('2026-03-02', '2026-03-23'), ('2026-09-01', '2026-09-22');
                        insert into actors.survey_request (survey, organisation)
                        select number, 'weverij' from actors.survey
                        union all select min(number), 'wever' from actors.survey;
                        insert into platform.affiliation (person, organisation, standing)
                        select person, 'wever', 'member'
                        from platform.affiliation where organisation = 'weverij';
                        insert into platform.claim (person, organisation, why, asked_at)
                        select person, organisation, '', now() from platform.affiliation;
                        """)
                .update();
    }

    @Test
    void everyColumnThatHoldsKeysOfOrganisationsIsTold() {
        var kept =
                database.sql(
                                """
                                select conrelid::regclass::text || '.' || attname
                                from pg_constraint
                                join pg_attribute on attrelid = conrelid and attnum = any(conkey)
                                where contype = 'f' and confrelid = 'actors.organisation'::regclass
                                union
                                select table_schema || '.' || table_name || '.' || column_name
                                from information_schema.columns
                                where column_name in ('organisation', 'company')
                                """)
                        .query(Row::onlyString)
                        .list();

        assertThat(told()).containsExactlyInAnyOrderElementsOf(new TreeSet<>(kept));
    }

    @Test
    void everythingThatRefersToTheOneMovesToTheOther() {
        assertThat(told()).isSubsetOf(columnsWith("weverij"));

        merge();

        assertThat(columnsWith("weverij")).isEmpty();
        assertThat(actors.findOrganisation("weverij")).isEmpty();
        assertThat(actors.getOffer("o-weven").organisation()).isEqualTo("wever");
        assertThat(actors.membershipsOf("wever")).hasSize(2);
        assertThat(merges.findSuccessor("weverij")).contains("wever");
    }

    @Test
    void whatWasMergedPartsAgainAsIfNothingHadHappened() {
        var before = everything();

        var number = merge();
        assertThat(everything()).isNotEqualTo(before);
        assertThat(merges.undo(lies, number)).isInstanceOf(Outcome.Done.class);

        assertThat(everything()).isEqualTo(before);
        assertThat(merges.findSuccessor("weverij")).isEmpty();
        assertThat(merges.undo(lies, number)).isInstanceOf(Outcome.Declined.class);
    }

    @Test
    void whoIsIntroducedToOneQuestionTwiceIsNotMerged() {
        database.sql(
                        """
                        insert into matching.introduction (question, offer, organisation, line, line_language)
                        values ('q-one', 'o-weven', 'wever', '', 'nl')
                        """)
                .update();
        var before = everything();

        assertThat(merges.merge(lies, weverij(), wever(), wever()))
                .isEqualTo(
                        new Outcome.Declined(List.of(Reason.of("actors.merge.introduced-twice"))));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aMergeIsNotTakenBackOverWhatSomebodyChangedSince() {
        var number = merge();
        actors.changeOrganisation(
                lies,
                wever(),
                organisation("wever", OrganisationKind.LEAD_PLANT, "De Wever", VLASDORP));

        assertThat(merges.undo(lies, number))
                .isEqualTo(new Outcome.Declined(List.of(Reason.of("actors.merge.changed-since"))));
    }

    private long merge() {
        return switch (merges.merge(lies, weverij(), wever(), wever())) {
            case Outcome.Done done -> done.number();
            case Outcome.Declined(var reasons) -> throw new AssertionError(reasons);
        };
    }

    private Organisation wever() {
        return actors.getOrganisation("wever");
    }

    private Organisation weverij() {
        return actors.getOrganisation("weverij");
    }

    private List<String> told() {
        return references.stream()
                .flatMap(of -> of.columns().stream())
                .map(column -> column.table() + "." + column.column())
                .sorted()
                .toList();
    }

    /// In which columns of all tables a key stands, whatever they are called.
    private List<String> columnsWith(String key) {
        return textColumns().stream()
                .filter(column -> !column.equals("actors.organisation.key"))
                .filter(column -> {
                    var dot = column.lastIndexOf('.');
                    return database.sql(
                                    "select exists (select from %s where strpos(%s::text, :key) > 0)"
                                            .formatted(
                                                    column.substring(0, dot),
                                                    column.substring(dot + 1)))
                            .param("key", key)
                            .query(Boolean.class)
                            .single();
                })
                .toList();
    }

    private List<String> textColumns() {
        return database.sql(
                        """
                        select table_schema || '.' || table_name || '.' || column_name
                        from information_schema.columns
                        join information_schema.tables using (table_schema, table_name)
                        where table_type = 'BASE TABLE' and data_type in ('text', 'ARRAY', 'jsonb')
                            and table_schema not in ('pg_catalog', 'information_schema', 'public')
                            and table_schema || '.' || table_name <> all(:past)
                        """)
                .param("past", PAST.toArray(String[]::new))
                .query(Row::onlyString)
                .list();
    }

    /// All rows of all tables in which something can refer to an organisation.
    private Map<String, List<String>> everything() {
        var rows = new TreeMap<String, List<String>>();
        Stream.concat(told().stream(), Stream.of("actors.organisation.key"))
                .map(column -> column.substring(0, column.lastIndexOf('.')))
                .forEach(table ->
                        rows.put(
                                table,
                                database.sql(
                                                "select to_jsonb(kept)::text from %s as kept order by 1"
                                                        .formatted(table))
                                        .query(Row::onlyString)
                                        .list()));
        return rows;
    }
}
