package be.weefsel.app.actors.survey;

import be.weefsel.app.actors.Actors;
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

/// Which answers to a survey wait for the facilitator.
@Component
class WaitingAnswers implements TodaySource {
    private final Surveys surveys;
    private final Actors actors;
    private final Clock clock;

    WaitingAnswers(Surveys surveys, Actors actors, Clock clock) {
        this.surveys = surveys;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> waitingFor(Person person, Texts texts) {
        if (person.role() != Role.FACILITATOR) {
            return List.of();
        }
        return surveys.toHandle().stream().map(request -> item(request, texts)).toList();
    }

    private TodayItem item(SurveyRequest request, Texts texts) {
        var name = actors.getOrganisation(request.organisation()).name().in(texts.language());
        return new TodayItem(
                LocalDate.ofInstant(request.answeredAt().orElseThrow(), clock.getZone()),
                texts.of("actors.survey.today"),
                Optional.of(name),
                texts.of("actors.survey.today-verb"),
                "/surveys/%d/replies/%d".formatted(request.survey(), request.number()));
    }
}
