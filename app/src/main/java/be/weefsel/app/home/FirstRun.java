package be.weefsel.app.home;

import be.weefsel.app.home.FoundingPlan.Account;
import be.weefsel.app.home.store.SetupCodeStore;
import be.weefsel.app.platform.StartupNotice;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.network.Network;
import be.weefsel.app.platform.network.Networks;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.vocabulary.Area;
import be.weefsel.app.vocabulary.Areas;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The time before there is a network. It ends when somebody founds one, and does not come back.
@Component
@UnlessDemo
public class FirstRun implements StartupNotice {
    private final SetupCodeStore codes;
    private final Networks networks;
    private final People people;
    private final Areas areas;
    private final Audit audit;
    private final Clock clock;

    FirstRun(
            SetupCodeStore codes,
            Networks networks,
            People people,
            Areas areas,
            Audit audit,
            Clock clock) {
        this.codes = codes;
        this.networks = networks;
        this.people = people;
        this.areas = areas;
        this.audit = audit;
        this.clock = clock;
    }

    public boolean isOver() {
        return networks.findNetwork().isPresent();
    }

    /// What one needs to know to found the network. The same code at each start, until then.
    @Override
    public List<String> lines() {
        if (isOver()) {
            return List.of();
        }
        var code = codes.keep(SetupCode.random(new SecureRandom()));
        return List.of(
                "First use: open that address and found the network with code %s.".formatted(code));
    }

    /// Founds the network with its first people, all of it or nothing. Of two who found at the same
    /// time, the second hears that the first was earlier.
    ///
    /// @param language in which the people read
    @Transactional
    public Founding found(FoundingPlan plan, Language language) {
        var code = codes.lock();
        if (isOver()) {
            return new Founding.FoundedAlready();
        }
        var objections =
                RulesForFounding.objections(plan, new RulesForFounding.Known(code, codesOfAreas()));
        if (!objections.isEmpty()) {
            return new Founding.Incomplete(objections);
        }
        var network =
                new Network(
                        plan.profile().name().orElseThrow(), plan.languages(), plan.areas(), false);
        networks.found(network);
        var facilitator = add(plan.facilitator(), language, Role.FACILITATOR);
        plan.administrator().ifPresent(account -> add(account, language, Role.ADMINISTRATOR));
        audit.record(
                new Reader(Optional.of(facilitator)),
                "network.founded",
                "network",
                "network",
                null,
                network);
        codes.forget();
        return new Founding.Founded(network);
    }

    private Person add(Account account, Language language, Role role) {
        return people.add(
                account.email(),
                account.name(),
                language,
                role,
                Optional.empty(),
                account.password());
    }

    private Set<String> codesOfAreas() {
        return areas.areasOn(LocalDate.now(clock)).stream()
                .map(Area::code)
                .collect(Collectors.toSet());
    }
}
