package be.weefsel.app.settings;

import be.weefsel.app.platform.mail.Outgoing;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.platform.today.TodayItem;
import be.weefsel.app.platform.today.TodaySource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells the administrator that letters wait because the password of the mail server was kept with
/// another key.
@Component
class LockedMail implements TodaySource {
    private final Outgoing outgoing;
    private final Clock clock;

    LockedMail(Outgoing outgoing, Clock clock) {
        this.outgoing = outgoing;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> waitingFor(Person person, Texts texts) {
        if (person.role() != Role.ADMINISTRATOR || !outgoing.isLocked()) {
            return List.of();
        }
        return List.of(
                new TodayItem(
                        LocalDate.now(clock),
                        texts.of("settings.mail.locked"),
                        Optional.empty(),
                        texts.of("settings.mail.locked-verb"),
                        "/settings/mail"));
    }
}
