package be.weefsel.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import be.weefsel.app.WholeWeefsel;
import be.weefsel.app.platform.people.Person;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Walks every address as everybody, and compares with `docs/who-may-what.md`.
@WholeWeefsel
@Import(AccessWorld.class)
@Transactional
@Tag("D3")
@Tag("D5")
class WhoMayWhatTest {
    private static final String LANGUAGE = "/{language:nl|fr|en}";

    /// What only some may read, by the word that gives it away.
    private static final Map<String, String> GIVEN_AWAY_BY =
            Map.of(
                    "public part of a question", "Openbaarwoord",
                    "the question itself", "Vraagwoord",
                    "its confidential detail", "Geheimwoord",
                    "a confidential detail, allowed and promised", "Beloofdwoord",
                    "whom to call in an organisation", "Contactwoord",
                    "who acts for an organisation", "Nieuwnaam",
                    "who says to work somewhere (here the other company, of itself)", "Claimwoord");

    @Autowired private MockMvcTester browser;
    @Autowired private AccessWorld world;
    @Autowired private PlatformTransactionManager transactions;
    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private record Route(String method, String pattern) {
        /// As it stands in the table, without the language.
        String name() {
            var path = pattern.replace(LANGUAGE, "");
            return method + " " + (path.isEmpty() ? "/" : path);
        }
    }

    /// What everybody was answered, and what stood on the pages that she read.
    private record Walk(
            List<String> who,
            Map<String, Map<String, String>> answers,
            Map<String, Map<String, String>> seen) {
        Map<String, String> answers(String route) {
            return answers.computeIfAbsent(route, _ -> new LinkedHashMap<>());
        }

        Map<String, String> seen(String what) {
            return seen.computeIfAbsent(what, _ -> new LinkedHashMap<>());
        }
    }

    private static final AtomicReference<Walk> WALKED = new AtomicReference<>();

    @BeforeEach
    void everybodyGoesEverywhereOnce() {
        if (WALKED.get() == null) {
            world.fill();
            WALKED.set(walk());
        }
    }

    @Test
    void everyAddressIsForThoseOfTheTable() {
        isAsWritten("address", WALKED.get().answers());
    }

    @Test
    void nobodyReadsMoreThanTheTableSaysWhereverSheLooks() {
        isAsWritten("what", WALKED.get().seen());
    }

    private void isAsWritten(String table, Map<String, Map<String, String>> found) {
        var written = AccessTable.read(table);
        assertThat(written.who()).containsExactlyElementsOf(WALKED.get().who());
        assertThat(String.join("\n", AccessTable.written(written.who(), found)))
                .isEqualTo(String.join("\n", written.written()));
    }

    private Walk walk() {
        var who = List.copyOf(world.who().keySet());
        var walk = new Walk(who, new TreeMap<>(), new TreeMap<>());
        world.who()
                .forEach((name, reader) -> {
                    var pages = new StringBuilder();
                    for (var route : routes()) {
                        var answer = ask(route, reader);
                        walk.answers(route.name()).put(name, meaningOf(answer, route));
                        pages.append(body(answer));
                    }
                    world.placesToLook()
                            .forEach(path ->
                                    pages.append(body(ask(HttpMethod.GET, "/nl" + path, reader))));
                    GIVEN_AWAY_BY.forEach((what, word) ->
                            walk.seen(what).put(name, pages.indexOf(word) < 0 ? "no" : "yes"));
                });
        return walk;
    }

    private List<Route> routes() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(WhoMayWhatTest::routes)
                .filter(route -> !route.pattern().equals("/error"))
                .distinct()
                .toList();
    }

    private static Stream<Route> routes(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().stream()
                .flatMap(method ->
                        new TreeSet<>(mapping.getPatternValues())
                                .stream().map(pattern -> new Route(method.name(), pattern)));
    }

    private String address(Route route, Optional<Person> reader) {
        return route.pattern().startsWith(LANGUAGE)
                ? "/nl" + world.example(route.pattern().substring(LANGUAGE.length()), reader)
                : world.example(route.pattern(), reader);
    }

    private static String meaningOf(MvcTestResult answer, Route route) {
        assertThat(answer.getUnresolvedException()).as(route.name()).isNull();
        var response = answer.getResponse();
        if (Optional.ofNullable(response.getRedirectedUrl())
                .orElse("")
                .contains("/sign-in?next=")) {
            return "sign in";
        }
        assertThat(response.getStatus()).as(route.name()).isLessThan(500);
        return response.getStatus() == 403 || response.getStatus() == 404 ? "no" : "yes";
    }

    private MvcTestResult ask(Route route, Optional<Person> reader) {
        return ask(HttpMethod.valueOf(route.method()), address(route, reader), reader);
    }

    /// Sends a form that is empty but for what some addresses cannot do without, or reads a page;
    /// whatever it changes is undone.
    private MvcTestResult ask(HttpMethod method, String address, Optional<Person> reader) {
        var request = browser.method(method).uri(address).with(csrf());
        if (method.equals(HttpMethod.POST)) {
            request.param("organisation", "lab").param("offer", "flax-course");
        }
        reader.ifPresent(person -> request.with(user(Long.toString(person.id()))));
        var undone = new TransactionTemplate(transactions);
        undone.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        return Optional.ofNullable(
                        undone.execute(status -> {
                            status.setRollbackOnly();
                            return request.exchange();
                        }))
                .orElseThrow();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
