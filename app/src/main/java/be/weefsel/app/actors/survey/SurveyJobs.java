package be.weefsel.app.actors.survey;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// When those who did not answer are reminded. Each instance does so; the rows decide who does
/// what.
@Component
@ConditionalOnProperty(name = "weefsel.jobs", matchIfMissing = true)
class SurveyJobs {
    private final Surveys surveys;

    SurveyJobs(Surveys surveys) {
        this.surveys = surveys;
    }

    @Scheduled(fixedDelayString = "PT1H")
    void remind() {
        surveys.remindBeforeClosing();
    }
}
