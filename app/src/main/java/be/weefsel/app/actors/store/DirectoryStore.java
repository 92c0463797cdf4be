package be.weefsel.app.actors.store;

import be.weefsel.app.platform.database.Row;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.vocabulary.Validity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Searches the directory.
@Component
public class DirectoryStore {
    private final JdbcClient database;

    DirectoryStore(JdbcClient database) {
        this.database = database;
    }

    /// What the directory needs to know of an organisation to find and to count it.
    ///
    /// @param kind code
    /// @param offers codes of their kinds
    /// @param rank how well the words fit, more is better; 0 when there were no words
    public record Candidate(
            String key,
            String kind,
            Optional<String> municipality,
            String country,
            Set<Language> languages,
            List<String> clusters,
            Set<String> offers,
            Set<String> topics,
            double rank) {}

    /// A word that is looked for.
    ///
    /// @param typed letters and digits only
    /// @param translations names of the topic that the word means, in all languages
    public record SearchWord(String typed, Set<String> translations) {}

    /// All that were there in the year and have all the words somewhere: in name, description or
    /// place, in an offer that was open then, or in its topics. Each word counts in each language,
    /// and so do its translations, for half; words too common to tell anything do not count. Of
    /// longer words the beginning is enough, for Dutch puts words together. Where that finds
    /// nobody, a name may be misspelt.
    public List<Candidate> candidates(List<SearchWord> words, Year year) {
        var terms = words.stream().flatMap(DirectoryStore::terms).toList();
        return database.sql(
                        """
                        with term as (
                            select number,
                                place = 1 as typed,
                                to_tsquery('vocabulary.dutch', term) as nl,
                                to_tsquery('vocabulary.french', term) as fr,
                                to_tsquery('vocabulary.english', term) as en
                            from unnest(
                                cast(:numbers as int[]), cast(:places as int[]), cast(:terms as text[]))
                                as given (number, place, term)
                        ),
                        telling_word as (
                            select number from term
                            where typed and numnode(nl) > 0 and numnode(fr) > 0 and numnode(en) > 0
                        ),
                        telling_term as (
                            select number, case when typed then 1.0 else 0.5 end as weight, nl, fr, en
                            from term
                            where number in (select number from telling_word)
                        ),
                        part as (
                            select organisation.key as organisation, words_nl, words_fr, words_en
                            from actors.organisation
                            union all
                            select organisation.key, area.words_nl, area.words_fr, area.words_en
                            from actors.organisation
                            join vocabulary.area on area.code = organisation.municipality
                            union all
                            select offer.organisation, words_nl, words_fr, words_en
                            from actors.offer
                            where (open_from is null or open_from <= :last)
                                and (open_to is null or open_to >= :first)
                            union all
                            select offer.organisation, topic.words_nl, topic.words_fr, topic.words_en
                            from actors.offer
                            join actors.offer_topic on offer_topic.offer = offer.key
                            join vocabulary.topic on topic.key = offer_topic.topic
                            where (open_from is null or open_from <= :last)
                                and (open_to is null or open_to >= :first)
                        ),
                        hit as (
                            select part.organisation, telling_term.number,
                                telling_term.weight
                                    * (ts_rank(part.words_nl, telling_term.nl)
                                        + ts_rank(part.words_fr, telling_term.fr)
                                        + ts_rank(part.words_en, telling_term.en)) as rank
                            from telling_term
                            join part on part.words_nl @@ telling_term.nl
                                or part.words_fr @@ telling_term.fr
                                or part.words_en @@ telling_term.en
                        ),
                        exact as (
                            select organisation, sum(rank) as rank
                            from hit
                            group by organisation
                            having count(distinct number) = (select count(*) from telling_word)
                        ),
                        misspelt as (
                            select key as organisation, 0.1 as rank
                            from actors.organisation
                            where length(:typed) >= 5
                                and not exists (select from exact)
                                and public.word_similarity(
                                    public.unaccent(lower(:typed)),
                                    public.unaccent(lower(name_nl || ' ' || name_fr || ' ' || name_en)))
                                    >= 0.6
                        ),
                        ranked as (
                            select organisation, rank from exact
                            union all
                            select organisation, rank from misspelt
                        )
                        select organisation.key, kind, municipality, country, languages,
                            coalesce(ranked.rank, 0) as rank,
                            array(
                                select membership.cluster
                                from actors.membership
                                join vocabulary.cluster on cluster.key = membership.cluster
                                where membership.organisation = organisation.key
                                    and (membership.valid_from is null or membership.valid_from <= :last)
                                    and (membership.valid_to is null or membership.valid_to >= :first)
                                group by membership.cluster, cluster.position
                                order by cluster.position) as clusters,
                            array(
                                select distinct offer.kind
                                from actors.offer
                                where offer.organisation = organisation.key
                                    and (open_from is null or open_from <= :last)
                                    and (open_to is null or open_to >= :first)) as offers,
                            array(
                                select distinct offer_topic.topic
                                from actors.offer
                                join actors.offer_topic on offer_topic.offer = offer.key
                                where offer.organisation = organisation.key
                                    and (open_from is null or open_from <= :last)
                                    and (open_to is null or open_to >= :first)) as topics
                        from actors.organisation
                        left join ranked on ranked.organisation = organisation.key
                        where (active_from is null or active_from <= :last)
                            and (active_to is null or active_to >= :first)
                            and (not exists (select from telling_word) or ranked.organisation is not null)
                        order by organisation.key
                        """)
                .param("numbers", numbers(words))
                .param("places", places(words))
                .param("terms", terms.toArray(String[]::new))
                .param(
                        "typed",
                        words.stream().map(SearchWord::typed).collect(Collectors.joining(" ")))
                .param("first", firstDayOf(year))
                .param("last", lastDayOf(year))
                .query(DirectoryStore::candidate)
                .list();
    }

    /// The words of what someone typed: letters and digits only, so that nothing of it can be taken
    /// for the language of queries.
    public static List<String> wordsIn(String typed) {
        return Stream.of(typed.split("[^\\p{L}\\p{M}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /// What is looked for instead of a word: itself, then its translations.
    private static Stream<String> terms(SearchWord word) {
        return Stream.concat(
                Stream.of(beginning(word.typed())),
                word.translations().stream().sorted().map(DirectoryStore::allWordsOf));
    }

    private static String beginning(String word) {
        return word.length() < 4 ? word : word + ":*";
    }

    private static String allWordsOf(String name) {
        return String.join(" & ", wordsIn(name));
    }

    /// For each term the number of its word, from 1.
    private static Integer[] numbers(List<SearchWord> words) {
        return IntStream.range(0, words.size())
                .flatMap(i -> terms(words.get(i)).mapToInt(term -> i + 1))
                .boxed()
                .toArray(Integer[]::new);
    }

    /// For each term its place among those of its word, from 1: the first is what was typed.
    private static Integer[] places(List<SearchWord> words) {
        return words.stream()
                .flatMap(word -> IntStream.rangeClosed(1, (int) terms(word).count()).boxed())
                .toArray(Integer[]::new);
    }

    private static LocalDate firstDayOf(Year year) {
        return Validity.in(year).from().orElseThrow();
    }

    private static LocalDate lastDayOf(Year year) {
        return Validity.in(year).to().orElseThrow();
    }

    private static Candidate candidate(ResultSet result, int line) throws SQLException {
        var row = new Row(result);
        return new Candidate(
                row.string("key"),
                row.string("kind"),
                row.findString("municipality"),
                row.string("country"),
                Set.copyOf(row.languages("languages")),
                row.strings("clusters"),
                Set.copyOf(row.strings("offers")),
                Set.copyOf(row.strings("topics")),
                result.getDouble("rank"));
    }
}
