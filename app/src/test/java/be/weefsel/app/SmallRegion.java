package be.weefsel.app;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Location;
import be.weefsel.app.actors.MemberRole;
import be.weefsel.app.actors.Membership;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.OfferKind;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.platform.network.Network;
import be.weefsel.app.platform.network.Networks;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TextCatalog;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.Cluster;
import be.weefsel.app.vocabulary.Clusters;
import be.weefsel.app.vocabulary.Place;
import be.weefsel.app.vocabulary.RegistrationNumber;
import be.weefsel.app.vocabulary.ThreadColour;
import be.weefsel.app.vocabulary.Validity;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// The region that all tests share, small enough to know by heart.
///
/// Three municipalities: Vlasdorp, Weverstad-Akker (two until 2024) and Zeehaven, the last on the
/// coast. Four sectors: food (10), textiles (13), machinery (28), software (62). Four topics:
/// textiles with flax under it, composites (related to flax) and food safety. Two collective
/// factories: materials and food.
public final class SmallRegion {
    public static final Reader NOBODY = Reader.VISITOR;
    public static final String VLASDORP = "91001";
    public static final String WEVERSTAD = "91002";
    public static final String AKKER = "91004";
    public static final String WEVERSTAD_AKKER = "91005";
    public static final String ZEEHAVEN = "92003";

    private static final Map<String, String> TOWNS =
            Map.of(
                    VLASDORP, "Vlasdorp",
                    WEVERSTAD, "Weverstad",
                    AKKER, "Akker",
                    WEVERSTAD_AKKER, "Weverstad",
                    ZEEHAVEN, "Zeehaven");

    private final AnnotationConfigApplicationContext context;

    private SmallRegion(AnnotationConfigApplicationContext context) {
        this.context = context;
    }

    /// The region as it is at the start: a network with words, and nobody in it yet.
    ///
    /// @param concepts packages to take along besides people, letters, vocabulary and actors, with
    ///   their names below `be.weefsel.app`
    public static SmallRegion empty(String... concepts) {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "small region",
                                Map.of(
                                        "weefsel.vocabulary.folder",
                                        "be/weefsel/app/smallregion",
                                        "weefsel.jobs",
                                        "false")));
        context.register(World.class);
        scanner(context)
                .scan(
                        Stream.concat(
                                        Stream.of(
                                                "platform.audit",
                                                "platform.network",
                                                "platform.people",
                                                "platform.token",
                                                "platform.secret",
                                                "platform.mail",
                                                "vocabulary",
                                                "actors"),
                                        Stream.of(concepts))
                                .map(concept -> "be.weefsel.app." + concept)
                                .toArray(String[]::new));
        context.refresh();
        var region = new SmallRegion(context);
        region.found();
        return region;
    }

    /// Everything but pages, which need a web server.
    private static ClassPathBeanDefinitionScanner scanner(
            AnnotationConfigApplicationContext context) {
        var scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\.web\\..*")));
        return scanner;
    }

    private void found() {
        get(Networks.class).found(network());
        get(Clusters.class).define(NOBODY, cluster("materials", "Materialen", ThreadColour.INDIGO));
        get(Clusters.class).define(NOBODY, cluster("food", "Voeding", ThreadColour.MADDER));
    }

    /// A facade of the region: `get(Actors.class)`.
    public <T> T get(Class<T> facade) {
        return context.getBean(facade);
    }

    public <T> Collection<T> all(Class<T> kind) {
        return context.getBeansOfType(kind).values();
    }

    public Actors actors() {
        return get(Actors.class);
    }

    public DataSource database() {
        return get(DataSource.class);
    }

    /// Hears what is published from now on.
    public <T> void listen(Class<T> kind, Consumer<T> listener) {
        context.addApplicationListener(event -> {
            if (event instanceof PayloadApplicationEvent<?> told
                    && kind.isInstance(told.getPayload())) {
                listener.accept(kind.cast(told.getPayload()));
            }
        });
    }

    // Words to tell stories with

    public SmallRegion with(Organisation organisation) {
        actors().addOrganisation(NOBODY, organisation);
        return this;
    }

    public SmallRegion with(Offer offer) {
        actors().addOffer(NOBODY, offer);
        return this;
    }

    public SmallRegion with(Membership membership) {
        actors().addMembership(NOBODY, membership);
        return this;
    }

    public static Network network() {
        return new Network(
                TranslatedText.of("Kleinveld", "Petitchamp", "Smallfield"),
                List.of(Language.values()),
                List.of("90000"),
                false);
    }

    public static Cluster cluster(String key, String name, ThreadColour thread) {
        return new Cluster(key, nl(name), nl("Samen sterker in " + name), thread, Validity.ALWAYS);
    }

    public static Organisation organisation(
            String key, OrganisationKind kind, String name, String municipality) {
        return new Organisation(
                key,
                kind,
                nl(name),
                Optional.empty(),
                Optional.empty(),
                new Location(
                        TOWNS.getOrDefault(municipality, ""),
                        Optional.of(municipality),
                        "BE",
                        Optional.of(new Place(50.9, 3))),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(Language.NL),
                Validity.ALWAYS,
                Optional.empty(),
                true,
                Set.of(),
                "");
    }

    public static Organisation numbered(Organisation organisation, RegistrationNumber number) {
        return new Organisation(
                organisation.key(),
                organisation.kind(),
                organisation.name(),
                organisation.description(),
                Optional.of(number),
                organisation.location(),
                organisation.website(),
                organisation.size(),
                organisation.sectors(),
                organisation.languages(),
                organisation.active(),
                organisation.successor(),
                organisation.fictional(),
                organisation.illustrative(),
                organisation.source());
    }

    public static Organisation activeIn(Organisation organisation, Validity active) {
        return new Organisation(
                organisation.key(),
                organisation.kind(),
                organisation.name(),
                organisation.description(),
                organisation.number(),
                organisation.location(),
                organisation.website(),
                organisation.size(),
                organisation.sectors(),
                organisation.languages(),
                active,
                organisation.successor(),
                organisation.fictional(),
                organisation.illustrative(),
                organisation.source());
    }

    public static Offer offer(
            String key, String organisation, OfferKind kind, String title, String... topics) {
        return openIn(
                new Offer(
                        key,
                        organisation,
                        kind,
                        nl(title),
                        nl(title + ", voor elk bedrijf."),
                        Set.of(topics),
                        List.of(),
                        List.of(Language.NL),
                        Optional.empty(),
                        Optional.empty(),
                        Validity.ALWAYS,
                        Set.of(),
                        Set.of(),
                        ""),
                Validity.ALWAYS);
    }

    public static Offer openIn(Offer offer, Validity open) {
        return new Offer(
                offer.key(),
                offer.organisation(),
                offer.kind(),
                offer.title(),
                offer.description(),
                offer.topics(),
                offer.keywords(),
                offer.languages(),
                offer.capacity(),
                offer.trl(),
                open,
                offer.clusters(),
                offer.illustrative(),
                offer.source());
    }

    public static Membership member(String organisation, String cluster, Validity validity) {
        return new Membership(organisation, cluster, MemberRole.MEMBER, validity);
    }

    public static TranslatedText nl(String text) {
        return TranslatedText.of(Language.NL, text);
    }

    @TestConfiguration
    @EnableTransactionManagement
    static class World {
        /// One connection, kept: to make a new one for each query takes longer than all the rest.
        @Bean
        DataSource database() throws SQLException {
            return new SingleConnectionDataSource(TestDatabase.fresh().getConnection(), true);
        }

        @Bean
        JdbcClient sql(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        NamedParameterJdbcTemplate batches(DataSource database) {
            return new NamedParameterJdbcTemplate(database);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource database) {
            return new DataSourceTransactionManager(database);
        }

        @Bean
        TransactionTemplate transaction(PlatformTransactionManager transactions) {
            return new TransactionTemplate(transactions);
        }

        @Bean
        Clock clock() {
            return Clock.system(ZoneId.of("Europe/Brussels"));
        }

        @Bean
        TextCatalog texts() {
            return TextCatalog.load();
        }

        /// As quick as it can be: tests keep no secrets.
        @Bean
        PasswordEncoder passwords() {
            return new BCryptPasswordEncoder(4);
        }

        @Bean
        ObjectMapper json() {
            return JsonMapper.shared();
        }
    }
}
