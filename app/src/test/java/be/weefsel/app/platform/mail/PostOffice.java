package be.weefsel.app.platform.mail;

import be.weefsel.app.platform.network.Network;
import be.weefsel.app.platform.network.Networks;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.text.TextCatalog;
import be.weefsel.app.platform.text.TranslatedText;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// One instance of Weefsel as far as it writes letters. Several may share a database.
final class PostOffice implements AutoCloseable {
    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();

    private PostOffice(DataSource database, Clock clock, Map<String, Object> variables) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("variables", variables));
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(
                PlatformTransactionManager.class, () -> new DataSourceTransactionManager(database));
        context.registerBean(
                TransactionTemplate.class,
                () -> new TransactionTemplate(new DataSourceTransactionManager(database)));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(TextCatalog.class, TextCatalog::load);
        context.registerBean(PasswordEncoder.class, () -> new BCryptPasswordEncoder(4));
        context.registerBean(ObjectMapper.class, JsonMapper::shared);
        context.register(Transactions.class);
        var scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(
                new RegexPatternTypeFilter(java.util.regex.Pattern.compile(".*\\.web\\..*")));
        scanner.scan(
                "be.weefsel.app.platform.audit",
                "be.weefsel.app.platform.network",
                "be.weefsel.app.platform.people",
                "be.weefsel.app.platform.token",
                "be.weefsel.app.platform.secret",
                "be.weefsel.app.platform.mail");
        context.refresh();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    static class Transactions {}

    /// One that was told no mail server.
    ///
    /// @param secret the key of its passwords
    static PostOffice locking(DataSource database, Clock clock, String secret) {
        return new PostOffice(
                database,
                clock,
                Map.of(
                        "weefsel.jobs", "false",
                        "WEEFSEL_URL", "https://weefsel.kleinveld.example",
                        "WEEFSEL_SECRET", secret));
    }

    /// @param smtp such as `smtp://127.0.0.1:3025?starttls=none`; empty for none
    static PostOffice on(DataSource database, Clock clock, String smtp) {
        return new PostOffice(
                database,
                clock,
                Map.of(
                        "weefsel.jobs", "false",
                        "WEEFSEL_URL", "https://weefsel.kleinveld.example",
                        "WEEFSEL_SMTP_URL", smtp,
                        "WEEFSEL_MAIL_FROM", "weefsel@kleinveld.example"));
    }

    PostOffice withNetwork() {
        get(Networks.class)
                .found(
                        new Network(
                                TranslatedText.of("Kleinveld", "Petitchamp", "Smallfield"),
                                List.of(Language.values()),
                                List.of("90000"),
                                false));
        return this;
    }

    Person person(String name, Language language, Role role) {
        return get(People.class)
                .add(
                        "%s@kleinveld.example".formatted(name.replaceAll("\\P{Alpha}", "")),
                        name,
                        language,
                        role,
                        Optional.empty(),
                        "vlas groeit traag");
    }

    void post(Person to, Letter letter) {
        get(TransactionTemplate.class)
                .executeWithoutResult(_ -> get(Letters.class).post(to, letter));
    }

    void post(Person to, String subject) {
        post(to, letter(Letter.Kind.NEWS, to.language(), subject));
    }

    static Letter letter(Letter.Kind kind, Language language, String subject) {
        return new Letter(
                kind,
                language,
                subject,
                new Letter.Content(
                        List.of(
                                new Passage(language, "Het doek is <te> zwaar."),
                                new Passage(Language.FR, "Parlez-vous.")),
                        new Letter.Link("Naar de vraag", "/questions/q-001"),
                        "U krijgt dit omdat u meedoet."));
    }

    void send() {
        get(Sending.class).sendWaiting();
    }

    void gather() {
        get(Digests.class).gatherDue();
    }

    List<PostedLetter> letters() {
        return get(Letters.class).listNewest(1000);
    }

    <T> T get(Class<T> bean) {
        return context.getBean(bean);
    }

    @Override
    public void close() {
        context.close();
    }
}
