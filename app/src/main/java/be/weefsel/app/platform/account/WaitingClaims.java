package be.weefsel.app.platform.account;

import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.platform.today.TodayItem;
import be.weefsel.app.platform.today.TodaySource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who says that she works somewhere, for those who keep the network.
@Component
class WaitingClaims implements TodaySource {
    private final Claims claims;
    private final People people;
    private final Clock clock;

    WaitingClaims(Claims claims, People people, Clock clock) {
        this.claims = claims;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> waitingFor(Person person, Texts texts) {
        if (!Participation.keepsNetwork(new Reader(Optional.of(person)))) {
            return List.of();
        }
        return claims.listWaiting().stream().map(claim -> item(claim, texts)).toList();
    }

    private TodayItem item(Claim claim, Texts texts) {
        var who = people.findPerson(claim.person()).map(Person::name).orElse("");
        var organisation =
                claims.findOrganisation(claim, texts.language())
                        .map(known -> known.name().text())
                        .orElse(claim.name());
        return new TodayItem(
                LocalDate.ofInstant(claim.askedAt(), clock.getZone()),
                texts.of("platform.claim.waits", who, organisation),
                Optional.empty(),
                texts.of("platform.claim.decide"),
                "/claims/" + claim.id());
    }
}
