package be.weefsel.app.platform.account.web;

import be.weefsel.app.platform.account.Accounts;
import be.weefsel.app.platform.account.WayIn;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Seat;
import be.weefsel.app.platform.people.Visibility;
import be.weefsel.app.platform.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Puts into words what somebody is in the network.
@Component
class AccountPages {
    private final Accounts accounts;
    private final List<WayIn> waysIn;

    AccountPages(Accounts accounts, List<WayIn> waysIn) {
        this.accounts = accounts;
        this.waysIn = waysIn;
    }

    AccountPage.Own own(Frame frame) {
        var person = frame.reader().signedIn();
        return new AccountPage.Own(
                frame.texts().of("platform.role", person.role()),
                organisations(frame, person),
                person.seats().stream().flatMap(seat -> seat(frame, seat)).toList(),
                waysIn.stream().flatMap(way -> way.of(person, frame.texts()).stream()).toList(),
                Visibility.ofAccounts(frame.reader()));
    }

    private List<AccountPage.Organisation> organisations(Frame frame, Person person) {
        return accounts.listOrganisations(frame.language()).stream()
                .filter(known -> person.actsFor(known.key()))
                .map(known ->
                        new AccountPage.Organisation(
                                known.name(),
                                Optional.of(known.key())
                                        .filter(person::manages)
                                        .map(key -> frame.link("/colleagues/" + key))))
                .toList();
    }

    /// Nothing for a seat in a factory that is no longer there.
    private Stream<Sentence> seat(Frame frame, Seat seat) {
        return accounts.listFactories(frame.language()).stream()
                .filter(factory -> factory.cluster().equals(seat.cluster()))
                .map(factory ->
                        frame.texts()
                                .around(
                                        factory.name(),
                                        "platform.account.seat",
                                        frame.texts().of("platform.body", seat.body()),
                                        factory.name()));
    }
}
