package be.weefsel.app.matching.store;

import be.weefsel.app.matching.DeclineReason;
import be.weefsel.app.matching.Outcome;
import be.weefsel.app.matching.Shortlist.Listed;
import be.weefsel.app.matching.learning.Fate;
import be.weefsel.app.matching.learning.ShownSuggestion;
import be.weefsel.app.platform.database.Row;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.engine.matching.Component;
import be.weefsel.engine.matching.Criterion;
import be.weefsel.engine.matching.Suggestion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/// The log of suggestions, and what became of them, in the database.
@org.springframework.stereotype.Component
public class ShownStore {
    private static final TypeReference<EnumMap<Criterion, ShownSuggestion.Part>> PARTS =
            new TypeReference<>() {};

    private final JdbcClient database;
    private final ObjectMapper json;

    ShownStore(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /// What was remembered of this day stays as it is.
    ///
    /// Each offer of an actor is shown in the place of the actor.
    ///
    /// @param reader in which role somebody saw it
    public void remember(String question, Role reader, LocalDate day, List<Listed> listed) {
        var shown = listed.stream().flatMap(ShownStore::offers).toList();
        database.sql(
                        """
                        insert into matching.shown (
                            question, offer, day, reader, place, total, parts, chance)
                        select :question, offer, :day, :reader, place, total, cast(parts as jsonb), chance
                        from unnest(
                            cast(:offers as text[]), cast(:places as integer[]),
                            cast(:totals as double precision[]), cast(:parts as text[]),
                            cast(:chances as double precision[])) as listed (offer, place, total, parts, chance)
                        on conflict do nothing
                        """)
                .param("question", question)
                .param("day", day)
                .param("reader", reader.code())
                .param(
                        "offers",
                        shown.stream().map(one -> one.offer().supply()).toArray(String[]::new))
                .param("places", shown.stream().map(ShownOffer::place).toArray(Integer[]::new))
                .param(
                        "totals",
                        shown.stream().map(one -> one.offer().total()).toArray(Double[]::new))
                .param(
                        "parts",
                        shown.stream().map(one -> parts(one.offer())).toArray(String[]::new))
                .param(
                        "chances",
                        shown.stream().map(one -> one.chance().orElse(null)).toArray(Double[]::new))
                .update();
    }

    private record ShownOffer(int place, Suggestion offer, Optional<Double> chance) {}

    private static Stream<ShownOffer> offers(Listed listed) {
        return listed.actor().suggestions().stream()
                .map(offer -> new ShownOffer(listed.place(), offer, listed.chance()));
    }

    private String parts(Suggestion offer) {
        return json.writeValueAsString(
                offer.components().stream()
                        .collect(Collectors.toMap(Component::criterion, ShownStore::part)));
    }

    private static ShownSuggestion.Part part(Component component) {
        return new ShownSuggestion.Part(component.value(), component.weight());
    }

    /// Each offer once for each question, as it was last shown before something was done with it:
    /// to the facilitator rather than to the company, since she decides.
    public List<ShownSuggestion> all(LocalDate today) {
        return shown("", Map.of(), today);
    }

    /// As [#all], in the order of the places.
    public List<ShownSuggestion> of(String question, LocalDate today) {
        return shown("where question = :question", Map.of("question", question), today);
    }

    private List<ShownSuggestion> shown(
            String condition, Map<String, String> parameters, LocalDate today) {
        return database.sql(
                        """
                        with pair as (
                            select distinct on (question, offer)
                                question, offer, place, total, parts, chance,
                                min(day) over each_pair as first_day, max(day) over each_pair as last_day
                            from matching.shown
                        """
                                + condition
                                + """
                                 window each_pair as (partition by question, offer)
                                 order by question, offer, reader = 'facilitator' desc, day desc
                                ),
                                introduced as (
                                    select distinct on (question, offer)
                                        id, question, offer, answered_at, decline_reason,
                                        (introduced_at at time zone 'Europe/Brussels')::date as introduced_on
                                    from matching.introduction
                                    where taken_back_at is null
                                    order by question, offer, introduced_at desc
                                )
                                select pair.question, pair.offer, place, total, parts, chance, first_day, last_day,
                                    question.company, question.language as asked_in, question.asked_on,
                                    introduced_on, answered_at is not null as answered, decline_reason,
                                    outcome.result, satisfaction.grade,
                                    set_aside.reason as aside_reason, set_aside.language as aside_language,
                                    opinion.words as opinion_words, opinion.language as opinion_language
                                from pair
                                join matching.question on question.key = pair.question
                                join actors.offer on offer.key = pair.offer
                                left join introduced
                                    on introduced.question = pair.question and introduced.offer = pair.offer
                                left join matching.outcome on outcome.introduction = introduced.id
                                left join matching.satisfaction on satisfaction.question = pair.question
                                left join matching.set_aside
                                    on set_aside.question = pair.question and set_aside.offer = pair.offer
                                left join matching.opinion
                                    on opinion.question = pair.question
                                    and opinion.organisation = offer.organisation
                                    and opinion.verdict = 'does-not-fit'
                                where question.asked_on is not null
                                order by pair.question, place, pair.offer
                                """)
                .params(parameters)
                .query((result, number) -> shown(result, today))
                .list();
    }

    private ShownSuggestion shown(ResultSet result, LocalDate today) throws SQLException {
        var row = new Row(result);
        var firstDay = result.getObject("first_day", LocalDate.class);
        return new ShownSuggestion(
                row.string("question"),
                row.string("company"),
                Language.ofCode(row.string("asked_in")),
                result.getObject("asked_on", LocalDate.class),
                row.string("offer"),
                firstDay,
                result.getObject("last_day", LocalDate.class),
                row.integer("place"),
                result.getDouble("total"),
                json.readValue(row.string("parts"), PARTS),
                row.findDouble("chance"),
                fate(row, firstDay, today));
    }

    /// What was done last with an offer counts; whoever was introduced is beyond being set aside.
    private static Fate fate(Row row, LocalDate firstDay, LocalDate today) throws SQLException {
        var introducedOn = row.findDate("introduced_on");
        if (introducedOn.isPresent()) {
            return introduced(row, introducedOn.get());
        }
        var aside = passage(row, "aside_reason", "aside_language");
        if (aside.isPresent()) {
            return new Fate.SetAside(aside.get());
        }
        var opinion = passage(row, "opinion_words", "opinion_language");
        if (opinion.isPresent()) {
            return new Fate.NotFitting(opinion.get());
        }
        return Fate.ofNoAnswer(firstDay, today);
    }

    private static Fate introduced(Row row, LocalDate on) throws SQLException {
        if (!row.is("answered")) {
            return new Fate.Waiting(on);
        }
        var declined = row.findString("decline_reason").map(DeclineReason::ofCode);
        return declined.isPresent()
                ? new Fate.Declined(on, declined.get())
                : new Fate.Accepted(
                        on,
                        row.findString("result").map(Outcome.Result::ofCode),
                        row.findInteger("grade"));
    }

    private static Optional<Passage> passage(Row row, String text, String language)
            throws SQLException {
        var words = row.findString(text);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Passage(Language.ofCode(row.string(language)), words.get()));
    }

    /// @return how many rows went
    public int removeBefore(LocalDate day) {
        return database.sql("delete from matching.shown where day < :day")
                .param("day", day)
                .update();
    }
}
