package be.weefsel.app.platform.today;

import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.text.Texts;
import java.util.List;

/// A concept that knows what waits for a person.
public interface TodaySource {
    List<TodayItem> waitingFor(Person person, Texts texts);
}
