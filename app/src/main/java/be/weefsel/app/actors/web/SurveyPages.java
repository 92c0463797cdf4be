package be.weefsel.app.actors.web;

import be.weefsel.app.actors.survey.Recipient;
import be.weefsel.app.actors.survey.Survey;
import be.weefsel.app.actors.survey.SurveyRequest;
import be.weefsel.app.actors.survey.SurveyRequest.State;
import be.weefsel.app.actors.survey.Surveys;
import be.weefsel.app.platform.page.Frame;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Gathers what the facilitator's pages of surveys show.
@Component
class SurveyPages {
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private final Surveys surveys;
    private final Names names;

    SurveyPages(Surveys surveys, Names names) {
        this.surveys = surveys;
        this.names = names;
    }

    static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    String address(Frame frame, Survey survey) {
        return frame.link("/surveys/" + survey.number());
    }

    Label label(Survey survey, Names.OfPage words) {
        var frame = words.frame();
        return new Label(
                Long.toString(survey.number()),
                title(survey, words),
                address(frame, survey),
                frame.language(),
                "");
    }

    private static String title(Survey survey, Names.OfPage words) {
        var texts = words.frame().texts();
        return texts.of(
                "actors.survey.title",
                survey.cluster()
                        .flatMap(key -> words.cluster(Optional.of(key)))
                        .map(Label::text)
                        .orElseGet(() -> texts.of("actors.survey.everyone")),
                texts.date(survey.openedOn()));
    }

    private static String state(Survey survey, Frame frame) {
        var texts = frame.texts();
        if (survey.isOpenOn(frame.today())) {
            return texts.of("actors.survey.open-until", texts.date(survey.closesOn()));
        }
        return texts.of(
                "actors.survey.over-since",
                texts.date(survey.closedOn().orElse(survey.closesOn())));
    }

    SurveysPage list(Frame frame) {
        var words = names.forPage(frame);
        return new SurveysPage(
                frame, surveys.listSurveys().stream().map(survey -> row(survey, words)).toList());
    }

    private SurveysPage.Row row(Survey survey, Names.OfPage words) {
        var frame = words.frame();
        var requests = surveys.requestsOf(survey);
        var answered = requests.stream().filter(r -> r.state().isAnswered()).count();
        var toHandle = requests.stream().filter(r -> r.state() == State.CORRECTED).count();
        return new SurveysPage.Row(
                address(frame, survey),
                title(survey, words),
                state(survey, frame),
                frame.texts().of("actors.survey.answered", answered, requests.size()),
                toHandle == 0 ? "" : frame.texts().of("actors.survey.part.corrected", toHandle));
    }

    NewSurveyPage newOne(Frame frame, Optional<String> cluster, FormFields fields) {
        var words = names.forPage(frame);
        var stale = fields.text(NewSurveyPage.STALE);
        var candidates = surveys.candidates(frame.reader(), cluster, !stale.isEmpty());
        return new NewSurveyPage(
                frame,
                fields.errors(),
                clusters(words, cluster),
                cluster.orElse(""),
                stale,
                fields.text(NewSurveyPage.CLOSES_ON),
                rows(candidates, words, Optional::isPresent),
                rows(candidates, words, Optional::isEmpty));
    }

    private static List<EditPage.Choice> clusters(Names.OfPage words, Optional<String> chosen) {
        var everyone =
                new EditPage.Choice(
                        "", words.frame().texts().of("actors.survey.everyone"), chosen.isEmpty());
        return Stream.concat(
                        Stream.of(everyone),
                        words.clusterLabels().stream()
                                .map(label ->
                                        new EditPage.Choice(
                                                label.key(),
                                                label.text(),
                                                chosen.filter(label.key()::equals).isPresent())))
                .toList();
    }

    private static List<NewSurveyPage.Row> rows(
            List<Surveys.Candidate> candidates,
            Names.OfPage words,
            Predicate<Optional<Recipient>> which) {
        return candidates.stream()
                .filter(candidate -> which.test(candidate.to()))
                .map(candidate ->
                        new NewSurveyPage.Row(
                                words.organisation(candidate.organisation()),
                                candidate.to().map(SurveyPages::told).orElse(""),
                                words.frame()
                                        .link(
                                                "/actors/%s/contacts/new"
                                                        .formatted(
                                                                candidate.organisation().key()))))
                .sorted(Comparator.comparing(row -> row.organisation().text()))
                .toList();
    }

    private static String told(Recipient to) {
        return "%s, %s".formatted(to.name(), to.email());
    }

    SurveyPage one(Frame frame, Survey survey) {
        var requests = surveys.requestsOf(survey);
        var words =
                names.forPage(frame, requests.stream().map(SurveyRequest::organisation).toList());
        return new SurveyPage(
                frame,
                address(frame, survey),
                title(survey, words),
                state(survey, frame),
                survey.isOpenOn(frame.today()),
                surveys.toRemind(survey).size(),
                responses(survey, words),
                parts(survey, requests, words));
    }

    /// In the order of the factories; who is in none comes last.
    private List<SurveyPage.Response> responses(Survey survey, Names.OfPage words) {
        var all = surveys.responses(survey);
        var rows = new ArrayList<SurveyPage.Response>();
        for (var label : words.clusterLabels()) {
            all.stream()
                    .filter(response -> response.cluster().equals(Optional.of(label.key())))
                    .map(response -> row(response, label.text(), label.thread(), words))
                    .forEach(rows::add);
        }
        all.stream()
                .filter(response -> response.cluster().isEmpty())
                .map(response ->
                        row(
                                response,
                                words.frame().texts().of("actors.survey.in-no-factory"),
                                "",
                                words))
                .forEach(rows::add);
        return rows;
    }

    private static SurveyPage.Response row(
            Surveys.Response response, String name, String thread, Names.OfPage words) {
        return new SurveyPage.Response(
                name,
                thread,
                response.asked(),
                response.answered(),
                words.frame()
                        .texts()
                        .of(
                                "actors.survey.rate",
                                Math.round(100.0 * response.answered() / response.asked())));
    }

    /// Those that ask for something first.
    private List<SurveyPage.Part> parts(
            Survey survey, List<SurveyRequest> requests, Names.OfPage words) {
        return Stream.of(
                        State.CORRECTED,
                        State.WAITING,
                        State.CONFIRMED,
                        State.HANDLED,
                        State.STOPPED)
                .map(state ->
                        part(
                                survey,
                                state,
                                requests.stream().filter(r -> r.state() == state).toList(),
                                words))
                .filter(part -> !part.rows().isEmpty())
                .toList();
    }

    private SurveyPage.Part part(
            Survey survey, State state, List<SurveyRequest> requests, Names.OfPage words) {
        return new SurveyPage.Part(
                state.code(),
                words.frame().texts().of("actors.survey.part." + state.code(), requests.size()),
                requests.stream()
                        .map(request -> row(survey, request, words))
                        .sorted(Comparator.comparing(row -> row.organisation().text()))
                        .toList());
    }

    private SurveyPage.Row row(Survey survey, SurveyRequest request, Names.OfPage words) {
        var frame = words.frame();
        var address = address(frame, survey);
        return new SurveyPage.Row(
                words.organisation(request.organisation()),
                request.to().map(SurveyPages::told).orElse(""),
                beside(request, frame),
                request.answer().isPresent()
                        ? Optional.of(address + "/replies/" + request.number())
                        : Optional.empty(),
                request.state() == State.WAITING && surveys.isOpen(request)
                        ? Optional.of("%s/requests/%d/link".formatted(address, request.number()))
                        : Optional.empty());
    }

    private static List<String> beside(SurveyRequest request, Frame frame) {
        var texts = frame.texts();
        var beside = new ArrayList<String>();
        if (request.to().isEmpty()) {
            beside.add(texts.of("actors.survey.nobody"));
        }
        request.lastLetterAt()
                .ifPresent(at ->
                        beside.add(
                                texts.of(
                                        "actors.survey.letters",
                                        request.letters(),
                                        texts.date(dayOf(at)))));
        request.answeredAt()
                .ifPresent(at ->
                        beside.add(texts.of("actors.survey.answered-on", texts.date(dayOf(at)))));
        return beside;
    }

    SurveyLinkPage link(Frame frame, Survey survey, SurveyRequest request, String address) {
        var words = names.forPage(frame);
        return new SurveyLinkPage(
                frame, label(survey, words), words.organisation(request.organisation()), address);
    }
}
