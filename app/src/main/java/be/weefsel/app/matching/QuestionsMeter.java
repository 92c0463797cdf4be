package be.weefsel.app.matching;

import be.weefsel.app.matching.store.PublicQuestionStore;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.springframework.stereotype.Component;

/// How many questions wait for an introduction, and how many for an answer.
@Component
class QuestionsMeter implements MeterBinder {
    private final PublicQuestionStore store;

    QuestionsMeter(PublicQuestionStore store) {
        this.store = store;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var stage : List.of(Stage.OPEN, Stage.INTRODUCED)) {
            Gauge.builder("weefsel.questions", store, questions -> questions.countIn(stage))
                    .tag("stage", stage.code())
                    .register(registry);
        }
    }
}
