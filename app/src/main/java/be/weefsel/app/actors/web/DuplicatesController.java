package be.weefsel.app.actors.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.actors.duplicates.Duplicates;
import be.weefsel.app.actors.duplicates.Likeness;
import be.weefsel.app.actors.duplicates.MergedFact;
import be.weefsel.app.actors.duplicates.Merges;
import be.weefsel.app.actors.duplicates.Merges.Outcome;
import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.templates.StaticTemplates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Entries that are probably one organisation: saying that they are two, or making one of them.
@PageController
class DuplicatesController {
    private final Actors actors;
    private final Duplicates duplicates;
    private final Merges merges;
    private final Names names;
    private final StaticTemplates templates;

    DuplicatesController(
            Actors actors,
            Duplicates duplicates,
            Merges merges,
            Names names,
            StaticTemplates templates) {
        this.actors = actors;
        this.duplicates = duplicates;
        this.merges = merges;
        this.names = names;
        this.templates = templates;
    }

    /// Where the form to take back a merge goes, without language.
    static String undoPath(long merge) {
        return "/actors/merges/%d/undoing".formatted(merge);
    }

    @GetMapping("/actors/duplicates")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page list(Frame frame) {
        var probable = duplicates.listProbable();
        var words =
                names.forPage(
                        frame,
                        probable.stream()
                                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                                .toList());
        return new Page(
                templates.actorsDuplicates(
                        new DuplicatesPage(
                                frame,
                                frame.texts().of("actors.duplicates.title", probable.size()),
                                probable.stream().map(pair -> view(pair, words)).toList())));
    }

    private DuplicatesPage.Pair view(Likeness pair, Names.OfPage words) {
        return new DuplicatesPage.Pair(
                entry(pair.one(), words),
                entry(pair.other(), words),
                inWords(pair, words.frame()),
                path(pair.one(), pair.other()));
    }

    private DuplicatesPage.Entry entry(String key, Names.OfPage words) {
        var organisation = organisation(key);
        return new DuplicatesPage.Entry(
                words.organisation(organisation),
                "%s, %s".formatted(words.kind(organisation), words.town(organisation.location())));
    }

    private static List<String> inWords(Likeness pair, Frame frame) {
        return pair.reasons().stream().map(reason -> reason.in(frame.texts())).toList();
    }

    private static String path(String one, String other) {
        return "/actors/duplicates/%s/%s".formatted(one, other);
    }

    @PostMapping("/actors/duplicates/{one}/{other}/apart")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View setApart(
            Frame frame,
            @PathVariable String one,
            @PathVariable String other,
            RedirectAttributes next) {
        duplicates.setApart(frame.reader(), organisation(one).key(), organisation(other).key());
        Notice.onNextPage(next, "actors.duplicates.set-apart");
        return new RedirectView(frame.link("/actors/duplicates"));
    }

    @GetMapping("/actors/duplicates/{one}/{other}")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page compare(Frame frame, @PathVariable String one, @PathVariable String other) {
        return new Page(
                templates.actorsMerge(
                        page(frame, form(one, other, new LinkedMultiValueMap<>()), List.of())));
    }

    @PostMapping("/actors/duplicates/{one}/{other}")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View merge(
            Frame frame,
            @PathVariable String one,
            @PathVariable String other,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        var form = form(one, other, typed);
        if (!form.edition().equals(typed.getFirst(Edition.FIELD))) {
            return again(frame, form, List.of(frame.texts().of("actors.merge.changed-meanwhile")));
        }
        var stays = form.stays();
        var together = MergedFact.together(stays.key(), form::from);
        return switch (merges.merge(frame.reader(), form.gone(), stays, together)) {
            case Outcome.Done done -> {
                Notice.withUndo(next, undoPath(done.number()), "actors.merge.done");
                yield new RedirectView(frame.link("/actors/" + done.stays()));
            }
            case Outcome.Declined(var reasons) ->
                    again(
                            frame,
                            form,
                            reasons.stream().map(reason -> reason.in(frame.texts())).toList());
        };
    }

    @PostMapping("/actors/merges/{number}/undoing")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View undo(Frame frame, @PathVariable long number, RedirectAttributes next) {
        return switch (merges.undo(frame.reader(), number)) {
            case Outcome.Done done -> {
                Notice.onNextPage(next, "actors.merge.undone");
                yield new RedirectView(frame.link(path(done.gone(), done.stays())));
            }
            case Outcome.Declined(var reasons) -> {
                UndoController.tell(reasons.getFirst(), next);
                yield new RedirectView(frame.link("/actors/duplicates"));
            }
        };
    }

    /// Suggests that the one stays to which more refers.
    private MergeForm form(String one, String other, MultiValueMap<String, String> typed) {
        if (one.equals(other)) {
            throw new NoSuchPage("merge of one organisation with itself " + one);
        }
        var suggested = merges.countReferences(other) > merges.countReferences(one) ? other : one;
        return new MergeForm(
                organisation(one), organisation(other), organisation(suggested), typed);
    }

    private Page again(Frame frame, MergeForm form, List<String> errors) {
        return Page.unacceptable(templates.actorsMerge(page(frame, form, errors)));
    }

    private MergePage page(Frame frame, MergeForm form, List<String> wrong) {
        var words = names.forPage(frame);
        var errors = new FormErrors();
        wrong.forEach(error -> errors.add(MergeForm.STAYS, error));
        var choices = new ArrayList<MergePage.Choice>();
        choices.add(whichStays(form, words));
        choices.addAll(form.choices(words));
        return new MergePage(
                frame,
                frame.texts()
                        .of(
                                "actors.merge.title",
                                words.organisation(form.one()).text(),
                                words.organisation(form.other()).text()),
                errors,
                form.edition(),
                duplicates
                        .find(form.one().key(), form.other().key())
                        .map(pair -> inWords(pair, frame))
                        .orElse(List.of()),
                path(form.one().key(), form.other().key()),
                choices);
    }

    private MergePage.Choice whichStays(MergeForm form, Names.OfPage words) {
        var texts = words.frame().texts();
        return new MergePage.Choice(
                MergeForm.STAYS,
                texts.of("actors.merge.stays"),
                texts.of("actors.merge.stays-hint"),
                Stream.of(form.one(), form.other())
                        .map(organisation ->
                                new MergePage.Option(
                                        organisation.key(),
                                        words.organisation(organisation),
                                        MergeForm.plain(
                                                texts.of(
                                                        "actors.merge.references",
                                                        organisation.key(),
                                                        merges.countReferences(organisation.key())),
                                                words),
                                        organisation.equals(form.stays())))
                        .toList());
    }

    private Organisation organisation(String key) {
        return actors.findOrganisation(key)
                .orElseThrow(() -> new NoSuchPage("organisation " + key));
    }
}
