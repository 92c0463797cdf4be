package be.weefsel.app.actors.web;

import be.weefsel.app.actors.survey.Survey;
import be.weefsel.app.actors.survey.SurveyRequest;
import be.weefsel.app.actors.survey.Surveys;
import be.weefsel.app.openness.CsvFile;
import be.weefsel.app.openness.Table;
import be.weefsel.app.platform.mail.MailSettings;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.templates.StaticTemplates;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Surveys of the field, as the facilitator opens and follows them.
@PageController
class SurveysController {
    private static final int USUAL_DAYS = 21;

    private final Surveys surveys;
    private final SurveyPages pages;
    private final MailSettings mail;
    private final StaticTemplates templates;

    SurveysController(
            Surveys surveys, SurveyPages pages, MailSettings mail, StaticTemplates templates) {
        this.surveys = surveys;
        this.pages = pages;
        this.mail = mail;
        this.templates = templates;
    }

    @GetMapping("/surveys")
    @Audience(Role.FACILITATOR)
    Page list(Frame frame) {
        return new Page(templates.actorsSurveys(pages.list(frame)));
    }

    @GetMapping("/surveys/new")
    @Audience(Role.FACILITATOR)
    Page newOne(
            Frame frame,
            @RequestParam(defaultValue = "") String cluster,
            @RequestParam(defaultValue = "") String stale) {
        var usual = new LinkedMultiValueMap<String, String>();
        usual.add(NewSurveyPage.CLOSES_ON, frame.today().plusDays(USUAL_DAYS).toString());
        usual.add(NewSurveyPage.STALE, stale);
        return new Page(
                templates.actorsNewSurvey(
                        pages.newOne(frame, known(cluster), new FormFields(usual, frame.texts()))));
    }

    @PostMapping("/surveys")
    @Audience(Role.FACILITATOR)
    View open(
            Frame frame,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        var fields = new FormFields(typed, frame.texts());
        var cluster = known(fields.text(NewSurveyPage.CLUSTER));
        var closesOn = fields.date(NewSurveyPage.CLOSES_ON);
        fields.object(
                surveys.objectionsTo(closesOn.orElse(LocalDate.EPOCH)),
                _ -> NewSurveyPage.CLOSES_ON);
        if (closesOn.isEmpty() || fields.isWrong()) {
            return Page.unacceptable(
                    templates.actorsNewSurvey(pages.newOne(frame, cluster, fields)));
        }
        var survey =
                surveys.open(
                        frame.reader(),
                        cluster,
                        fields.find(NewSurveyPage.STALE).isPresent(),
                        closesOn.get());
        Notice.onNextPage(next, "actors.survey.opened");
        return new RedirectView(pages.address(frame, survey));
    }

    private static Optional<String> known(String cluster) {
        return Optional.of(cluster).filter(key -> !key.isEmpty());
    }

    @GetMapping("/surveys/{number}")
    @Audience(Role.FACILITATOR)
    Page one(Frame frame, @PathVariable long number) {
        return new Page(templates.actorsSurvey(pages.one(frame, survey(number))));
    }

    /// Who was asked and how far it is; whom at the organisation is not told.
    @GetMapping("/surveys/{number}/requests.csv")
    @Audience(Role.FACILITATOR)
    ResponseEntity<byte[]> requests(Frame frame, @PathVariable long number) {
        var table = Table.of("organisation_key", "state", "letters", "last_letter", "answered");
        for (var request : surveys.requestsOf(survey(number))) {
            table.row(
                    request.organisation(),
                    request.state().code(),
                    Integer.toString(request.letters()),
                    request.lastLetterAt().map(at -> SurveyPages.dayOf(at).toString()).orElse(""),
                    request.answeredAt().map(at -> SurveyPages.dayOf(at).toString()).orElse(""));
        }
        return Downloads.csv(CsvFile.of(table), "survey-" + number);
    }

    @PostMapping("/surveys/{number}/reminders")
    @Audience(Role.FACILITATOR)
    View remind(Frame frame, @PathVariable long number, RedirectAttributes next) {
        var survey = survey(number);
        var reminded = surveys.remind(frame.reader(), survey);
        Notice.onNextPage(next, "actors.survey.reminded", Integer.toString(reminded));
        return new RedirectView(pages.address(frame, survey));
    }

    @PostMapping("/surveys/{number}/close")
    @Audience(Role.FACILITATOR)
    View close(Frame frame, @PathVariable long number, RedirectAttributes next) {
        var survey = survey(number);
        surveys.close(frame.reader(), survey);
        Notice.onNextPage(next, "actors.survey.closed");
        return new RedirectView(pages.address(frame, survey));
    }

    /// A link to pass on: by telephone, or to somebody whose address is not known.
    @PostMapping("/surveys/{number}/requests/{request}/link")
    @Audience(Role.FACILITATOR)
    Page link(Frame frame, @PathVariable long number, @PathVariable long request) {
        var survey = survey(number);
        var asked =
                surveys.findRequest(request)
                        .filter(found -> found.survey() == number)
                        .filter(surveys::isOpen)
                        .orElseThrow(() -> new NoSuchPage("request " + request));
        return new Page(
                templates.actorsSurveyLink(
                        pages.link(frame, survey, asked, addressOf(frame, asked))));
    }

    private String addressOf(Frame frame, SurveyRequest asked) {
        return mail.url() + frame.link("/survey?token=" + surveys.issueToken(asked));
    }

    private Survey survey(long number) {
        return surveys.findSurvey(number).orElseThrow(() -> new NoSuchPage("survey " + number));
    }
}
