package be.weefsel.app.actors.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.actors.survey.SurveyAnswer;
import be.weefsel.app.actors.survey.SurveyRequest;
import be.weefsel.app.actors.survey.Surveys;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.templates.StaticTemplates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Where an organisation says, with the link from a letter and without an account, whether what
/// stands about it is right. Nothing changes until a facilitator has looked at it.
@PageController
class SurveyAnswerController {
    private static final int LONGEST_REMARK = 4000;

    private final Surveys surveys;
    private final Actors actors;
    private final OrganisationForm form;
    private final Names names;
    private final StaticTemplates templates;

    SurveyAnswerController(
            Surveys surveys,
            Actors actors,
            OrganisationForm form,
            Names names,
            StaticTemplates templates) {
        this.surveys = surveys;
        this.actors = actors;
        this.form = form;
        this.names = names;
        this.templates = templates;
    }

    /// What was answered before stands in the form, so that it can be answered better.
    @GetMapping("/survey")
    @Audience(Role.VISITOR)
    Page ask(Frame frame, @RequestParam(defaultValue = "") String token) {
        return surveys.findByToken(token)
                .filter(surveys::isOpen)
                .map(request -> {
                    var organisation = actors.getOrganisation(request.organisation());
                    var before = request.answer().orElse(new SurveyAnswer(Map.of(), Set.of(), ""));
                    var fields =
                            new FormFields(
                                    OrganisationForm.corrected(
                                            OrganisationForm.fieldsOf(organisation),
                                            before.corrections()),
                                    frame.texts());
                    return new Page(
                            templates.actorsSurveyAnswer(
                                    page(frame, token, request, organisation, fields, before)));
                })
                .orElseGet(() -> over(frame));
    }

    /// Everything is right as it stands.
    @PostMapping("/survey/right")
    @Audience(Role.VISITOR)
    View confirm(
            Frame frame, @RequestParam(defaultValue = "") String token, RedirectAttributes next) {
        return surveys.findByToken(token)
                .map(request ->
                        answer(
                                frame,
                                token,
                                request,
                                new SurveyAnswer(Map.of(), Set.of(), ""),
                                next))
                .orElseGet(() -> over(frame));
    }

    @PostMapping("/survey")
    @Audience(Role.VISITOR)
    View correct(
            Frame frame,
            @RequestParam(defaultValue = "") String token,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        var found = surveys.findByToken(token).filter(surveys::isOpen);
        if (found.isEmpty()) {
            return over(frame);
        }
        var request = found.get();
        var organisation = actors.getOrganisation(request.organisation());
        var stored = OrganisationForm.fieldsOf(organisation);
        var answer = answer(new FormFields(typed, frame.texts()), stored, organisation);
        var fields =
                new FormFields(
                        OrganisationForm.corrected(stored, answer.corrections()), frame.texts());
        form.read(fields, organisation.key(), Optional.of(organisation), frame.language())
                .ifPresent(corrected ->
                        fields.object(actors.objectionsTo(corrected), OrganisationForm::fieldOf));
        return fields.isWrong()
                ? Page.unacceptable(
                        templates.actorsSurveyAnswer(
                                page(frame, token, request, organisation, fields, answer)))
                : answer(frame, token, request, answer, next);
    }

    private SurveyAnswer answer(
            FormFields typed, MultiValueMap<String, String> stored, Organisation organisation) {
        var ownOffers = actors.offersOf(organisation.key()).stream().map(Offer::key).toList();
        var remark = typed.text(SurveyAnswerPage.REMARK);
        return new SurveyAnswer(
                typed.differencesFrom(stored, OrganisationForm.ABOUT_ITSELF),
                Set.copyOf(
                        typed.all(SurveyAnswerPage.CLOSED).stream()
                                .filter(ownOffers::contains)
                                .toList()),
                remark.length() > LONGEST_REMARK ? remark.substring(0, LONGEST_REMARK) : remark);
    }

    private View answer(
            Frame frame,
            String token,
            SurveyRequest request,
            SurveyAnswer answer,
            RedirectAttributes next) {
        if (!surveys.answer(request.number(), answer)) {
            return over(frame);
        }
        Notice.onNextPage(
                next,
                answer.confirms()
                        ? "actors.survey.thanks-right"
                        : "actors.survey.thanks-corrected");
        return new RedirectView(frame.link("/survey?token=" + token));
    }

    /// No letters any more: two steps would be one too many.
    @PostMapping("/survey/stop")
    @Audience(Role.VISITOR)
    Page stop(Frame frame, @RequestParam(defaultValue = "") String token) {
        surveys.findByToken(token).ifPresent(request -> surveys.stop(request.number()));
        return new Page(
                templates.actorsSurveyOver(
                        new SurveyOverPage(
                                frame,
                                frame.texts().of("actors.survey.stopped"),
                                frame.texts().of("actors.survey.stopped-what"))));
    }

    private Page over(Frame frame) {
        return new Page(
                HttpStatus.GONE,
                templates.actorsSurveyOver(
                        new SurveyOverPage(
                                frame,
                                frame.texts().of("actors.survey.over"),
                                frame.texts().of("actors.survey.over-what"))));
    }

    private SurveyAnswerPage page(
            Frame frame,
            String token,
            SurveyRequest request,
            Organisation organisation,
            FormFields fields,
            SurveyAnswer answer) {
        var words = names.forPage(frame);
        var label = words.organisation(organisation);
        var task =
                new EditPage.Task(
                        frame.texts().of("actors.survey.heading", label.text()),
                        frame.link("/survey"),
                        label,
                        frame.texts().of("actors.survey.send"));
        return new SurveyAnswerPage(
                EditPage.of(frame, task, fields, form.choices(fields, words, Set.of())),
                token,
                request.answeredAt()
                        .map(at ->
                                frame.texts()
                                        .of(
                                                "actors.survey.answered-before",
                                                frame.texts().date(SurveyPages.dayOf(at)))),
                offers(organisation, answer, words),
                answer.remark());
    }

    private List<SurveyAnswerPage.OfferChoice> offers(
            Organisation organisation, SurveyAnswer answer, Names.OfPage words) {
        return actors.offersOf(organisation.key()).stream()
                .filter(offer -> offer.open().contains(words.frame().today()))
                .map(offer ->
                        new SurveyAnswerPage.OfferChoice(
                                words.offer(offer), answer.closedOffers().contains(offer.key())))
                .toList();
    }
}
