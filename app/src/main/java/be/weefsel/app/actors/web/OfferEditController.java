package be.weefsel.app.actors.web;

import be.weefsel.app.actors.ActorKinds;
import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.vocabulary.Kinds;
import be.weefsel.templates.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Adding and changing offers.
@PageController
class OfferEditController {
    private final Actors actors;
    private final Names names;
    private final Kinds kinds;
    private final KeptNotice kept;
    private final StaticTemplates templates;

    OfferEditController(
            Actors actors, Names names, Kinds kinds, KeptNotice kept, StaticTemplates templates) {
        this.actors = actors;
        this.names = names;
        this.kinds = kinds;
        this.kept = kept;
        this.templates = templates;
    }

    @GetMapping("/actors/{key}/offers/new")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page newOne(Frame frame, @PathVariable String key) {
        var nothing = new FilledFields().value(OfferForm.ORIGINAL, frame.language().code()).toMap();
        return new Page(pageToAdd(frame, owner(key), new FormFields(nothing, frame.texts())));
    }

    @PostMapping("/actors/{key}/offers")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View add(
            Frame frame,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        var owner = owner(key);
        var fields = new FormFields(typed, frame.texts());
        var offerKey = actors.keyForOffer(fields.inAnyLanguage(OfferForm.TITLE));
        var offer = OfferForm.read(fields, ActorKinds.of(kinds), offerKey, key, Optional.empty());
        offer.ifPresent(o -> fields.object(actors.objectionsTo(o), OfferForm::fieldOf));
        if (offer.isEmpty() || fields.isWrong()) {
            return Page.unacceptable(pageToAdd(frame, owner, fields));
        }
        actors.addOffer(frame.reader(), offer.get());
        kept.onNextPage(next, frame, "offer", offerKey, "actors.form.offer-added");
        return new RedirectView(frame.link("/offers/" + offerKey));
    }

    private JteModel pageToAdd(Frame frame, Organisation owner, FormFields fields) {
        var words = names.forPage(frame);
        var back = words.organisation(owner);
        return page(
                words,
                new EditPage.Task(
                        frame.texts().of("actors.form.new-offer", back.text()),
                        frame.link("/actors/" + owner.key() + "/offers"),
                        back,
                        frame.texts().of("actors.form.add-offer")),
                fields,
                Set.of());
    }

    @GetMapping("/offers/{key}/edit")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page edit(Frame frame, @PathVariable String key) {
        var offer = offer(key);
        var fields = new FormFields(OfferForm.fieldsOf(offer), frame.texts());
        return new Page(pageToChange(frame, offer, fields));
    }

    @PostMapping("/offers/{key}/edit")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View change(
            Frame frame,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        var before = offer(key);
        var fields = new FormFields(typed, frame.texts());
        fields.compareWith(OfferForm.fieldsOf(before));
        var changed =
                OfferForm.read(
                        fields,
                        ActorKinds.of(kinds),
                        key,
                        before.organisation(),
                        Optional.of(before));
        changed.ifPresent(o -> fields.object(actors.objectionsTo(o), OfferForm::fieldOf));
        if (changed.isEmpty() || fields.isWrong()) {
            return Page.unacceptable(pageToChange(frame, before, fields));
        }
        if (!actors.changeOffer(frame.reader(), before, changed.get())) {
            return change(frame, key, typed, next);
        }
        kept.onNextPage(next, frame, "offer", key, before.equals(changed.get()));
        return new RedirectView(frame.link("/offers/" + key));
    }

    private JteModel pageToChange(Frame frame, Offer offer, FormFields fields) {
        var words = names.forPage(frame);
        var back = words.offer(offer);
        return page(
                words,
                new EditPage.Task(
                        frame.texts().of("actors.form.change", back.text()),
                        frame.link("/offers/" + offer.key() + "/edit"),
                        back,
                        frame.texts().of("actors.form.keep")),
                fields,
                offer.illustrative());
    }

    private JteModel page(
            Names.OfPage words, EditPage.Task task, FormFields fields, Set<String> illustrative) {
        var choices = OfferForm.choices(fields, words, illustrative);
        return templates.actorsEditOffer(EditPage.of(words.frame(), task, fields, choices));
    }

    private Organisation owner(String key) {
        return actors.findOrganisation(key)
                .orElseThrow(() -> new NoSuchPage("organisation " + key));
    }

    private Offer offer(String key) {
        return actors.findOffer(key).orElseThrow(() -> new NoSuchPage("offer " + key));
    }
}
