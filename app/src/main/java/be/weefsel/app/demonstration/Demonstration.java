package be.weefsel.app.demonstration;

import be.weefsel.app.platform.StartupNotice;
import be.weefsel.app.platform.network.Network;
import be.weefsel.app.platform.network.Networks;
import be.weefsel.app.platform.network.PublicContact;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.people.Seat;
import be.weefsel.app.platform.people.SignInHints;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.demo.DemoPeople;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Loads the demonstration once: all of it, or nothing.
@Component
@ConditionalOnProperty("weefsel.demo")
@Order
class Demonstration implements ApplicationRunner, SignInHints, StartupNotice {
    private static final Network WEST_FLANDERS =
            new Network(
                    TranslatedText.of("West-Vlaanderen", "Flandre occidentale", "West Flanders"),
                    List.of(Language.NL, Language.FR, Language.EN),
                    List.of("30000"),
                    true,
                    PublicContact.find(
                            "Netwerk West-Vlaanderen (demo)", "netwerk@weefsel.example", "", ""),
                    Optional.empty());

    private final Networks networks;
    private final People people;
    private final ActorsDemonstration actors;
    private final QuestionsDemonstration questions;
    private final JudgingDemonstration judging;
    private final TransactionTemplate transaction;

    Demonstration(
            Networks networks,
            People people,
            ActorsDemonstration actors,
            QuestionsDemonstration questions,
            JudgingDemonstration judging,
            TransactionTemplate transaction) {
        this.networks = networks;
        this.people = people;
        this.actors = actors;
        this.questions = questions;
        this.judging = judging;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (networks.findNetwork().isPresent()) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> load());
        } catch (DuplicateKeyException e) {
            // Another instance on the same database loads at this moment. Its network is as good as
            // ours.
            if (networks.findNetwork().isEmpty()) {
                throw e;
            }
        }
    }

    private void load() {
        networks.found(WEST_FLANDERS);
        var added = DemoPeople.people().stream().map(this::add).toList();
        var facilitator = firstWith(Role.FACILITATOR, added);
        var reader = new Reader(Optional.of(facilitator));
        actors.load(reader);
        judging.load(facilitator, firstWith(Role.ANALYST, added), questions.load(reader));
    }

    private static Person firstWith(Role role, List<Person> people) {
        return people.stream().filter(person -> person.role() == role).findFirst().orElseThrow();
    }

    private Person add(DemoPeople.PersonRow row) {
        var person =
                people.add(
                        row.email(),
                        row.name(),
                        Language.ofCode(row.language()),
                        Role.ofCode(row.role()),
                        Optional.of(row.organisation()),
                        DemoPeople.PASSWORD);
        people.changeSeats(
                person.id(),
                row.seats().stream()
                        .map(Seat::findByCode)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
        return person;
    }

    @Override
    public List<Hint> list() {
        return DemoPeople.people().stream()
                .map(row ->
                        new Hint(
                                Role.ofCode(row.role()),
                                row.name(),
                                row.email(),
                                DemoPeople.PASSWORD))
                .toList();
    }

    @Override
    public List<String> lines() {
        return Stream.concat(
                        Stream.of(
                                "Demo sign-ins, all with password %s:"
                                        .formatted(DemoPeople.PASSWORD)),
                        list().stream()
                                .map(hint ->
                                        "  %-36s %s".formatted(hint.email(), hint.role().code())))
                .toList();
    }
}
