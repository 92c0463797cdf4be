package be.weefsel.app.actors.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.actors.survey.SurveyAnswer;
import be.weefsel.app.actors.survey.SurveyRequest;
import be.weefsel.app.actors.survey.Surveys;
import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.templates.StaticTemplates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// What an organisation corrected, beside what stands there now: the facilitator takes over what
/// she trusts.
@PageController
class SurveyReplyController {
    private final Surveys surveys;
    private final SurveyPages pages;
    private final Actors actors;
    private final OrganisationForm form;
    private final Names names;
    private final StaticTemplates templates;

    SurveyReplyController(
            Surveys surveys,
            SurveyPages pages,
            Actors actors,
            OrganisationForm form,
            Names names,
            StaticTemplates templates) {
        this.surveys = surveys;
        this.pages = pages;
        this.actors = actors;
        this.form = form;
        this.names = names;
        this.templates = templates;
    }

    /// Everything is ticked: most corrections are right.
    @GetMapping("/surveys/{survey}/replies/{number}")
    @Audience(Role.FACILITATOR)
    Page look(Frame frame, @PathVariable long survey, @PathVariable long number) {
        var request = request(survey, number);
        var answer = request.answer().orElseThrow();
        return new Page(
                templates.actorsSurveyReply(
                        page(
                                frame,
                                request,
                                new Taken(answer.corrections().keySet(), answer.closedOffers()),
                                FormErrors.NONE)));
    }

    /// @param fields of which the correction is taken over
    /// @param closed keys of the offers that are closed
    private record Taken(Set<String> fields, Set<String> closed) {}

    @PostMapping("/surveys/{survey}/replies/{number}")
    @Audience(Role.FACILITATOR)
    View take(
            Frame frame,
            @PathVariable long survey,
            @PathVariable long number,
            @RequestParam(defaultValue = "") Set<String> take,
            @RequestParam(defaultValue = "") Set<String> closed,
            RedirectAttributes next) {
        var request = request(survey, number);
        if (request.state() != SurveyRequest.State.CORRECTED) {
            return backToSurvey(frame, survey, "actors.survey.handled-before", next);
        }
        var before = actors.getOrganisation(request.organisation());
        var fields = corrected(frame, request.answer().orElseThrow(), before, take);
        var after = form.read(fields, before.key(), Optional.of(before), frame.language());
        after.ifPresent(o -> fields.object(actors.objectionsTo(o), OrganisationForm::fieldOf));
        if (after.isEmpty()
                || fields.isWrong()
                || !surveys.takeOver(frame.reader(), request, before, after.get(), closed)) {
            return Page.unacceptable(
                    templates.actorsSurveyReply(
                            page(frame, request, new Taken(take, closed), fields.errors())));
        }
        return backToSurvey(frame, survey, "actors.survey.handled", next);
    }

    private static FormFields corrected(
            Frame frame, SurveyAnswer answer, Organisation before, Set<String> take) {
        var taken = new LinkedHashMap<String, List<String>>();
        answer.corrections()
                .forEach((field, values) -> {
                    if (take.contains(field)) {
                        taken.put(field, values);
                    }
                });
        return new FormFields(
                OrganisationForm.corrected(OrganisationForm.fieldsOf(before), taken),
                frame.texts());
    }

    private static View backToSurvey(
            Frame frame, long survey, String notice, RedirectAttributes next) {
        Notice.onNextPage(next, notice);
        return new RedirectView(frame.link("/surveys/" + survey));
    }

    private SurveyReplyPage page(
            Frame frame, SurveyRequest request, Taken taken, FormErrors errors) {
        var words = names.forPage(frame);
        var organisation = actors.getOrganisation(request.organisation());
        var answer = request.answer().orElseThrow();
        return new SurveyReplyPage(
                frame,
                errors,
                pages.label(surveys.findSurvey(request.survey()).orElseThrow(), words),
                words.organisation(organisation),
                frame.texts()
                        .of(
                                "actors.survey.answered-on",
                                frame.texts()
                                        .date(
                                                SurveyPages.dayOf(
                                                        request.answeredAt().orElseThrow()))),
                request.state() == SurveyRequest.State.CORRECTED,
                rows(organisation, answer, taken, words),
                actors.offersOf(organisation.key()).stream()
                        .filter(offer -> answer.closedOffers().contains(offer.key()))
                        .map(offer -> row(offer, taken, words))
                        .toList(),
                answer.remark());
    }

    private static SurveyReplyPage.OfferRow row(Offer offer, Taken taken, Names.OfPage words) {
        return new SurveyReplyPage.OfferRow(
                words.offer(offer), taken.closed().contains(offer.key()));
    }

    /// In the order of the form; what has become the same meanwhile is not there any more.
    private List<SurveyReplyPage.Row> rows(
            Organisation organisation, SurveyAnswer answer, Taken taken, Names.OfPage words) {
        var texts = words.frame().texts();
        var stored = OrganisationForm.fieldsOf(organisation);
        var proposed =
                new FormFields(OrganisationForm.corrected(stored, answer.corrections()), texts);
        var differing = proposed.differencesFrom(stored, OrganisationForm.ABOUT_ITSELF);
        var choices = form.choices(proposed, words, Set.of());
        var before = choices.inWords(stored);
        var after = choices.inWords(differing);
        return differing.keySet().stream()
                .map(field ->
                        new SurveyReplyPage.Row(
                                field,
                                OrganisationForm.labelOf(field, texts),
                                value(before, field),
                                value(after, field),
                                taken.fields().contains(field)))
                .toList();
    }

    private static String value(Map<String, String> words, String field) {
        return words.getOrDefault(field, "");
    }

    private SurveyRequest request(long survey, long number) {
        return surveys.findRequest(number)
                .filter(found -> found.survey() == survey)
                .filter(found -> found.answer().isPresent())
                .orElseThrow(() -> new NoSuchPage("answer " + number));
    }
}
