package be.weefsel.app.actors.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.templates.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Adding and changing organisations and offers.
@PageController
class EditController {
    private final Actors actors;
    private final OrganisationForm organisationForm;
    private final EditPages pages;
    private final StaticTemplates templates;

    EditController(
            Actors actors,
            OrganisationForm organisationForm,
            EditPages pages,
            StaticTemplates templates) {
        this.actors = actors;
        this.organisationForm = organisationForm;
        this.pages = pages;
        this.templates = templates;
    }

    // Organisations

    @GetMapping("/actors/new")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page newOrganisation(Frame frame) {
        var nothing = new LinkedMultiValueMap<String, String>();
        return new Page(
                templates.actorsEditOrganisation(
                        pages.newOrganisation(frame, nothing, FormErrors.NONE)));
    }

    @PostMapping("/actors")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View addOrganisation(
            Frame frame,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        var fields = new FormFields(typed, new FormErrors(), frame.texts());
        var key = actors.keyForOrganisation(nameIn(fields));
        var organisation = organisationForm.read(fields, key, Optional.empty(), frame.language());
        organisation.ifPresent(o -> object(fields, actors.objectionsTo(o)));
        if (organisation.isEmpty() || fields.isWrong()) {
            return Page.unacceptable(
                    templates.actorsEditOrganisation(
                            pages.newOrganisation(frame, typed, fields.errors())));
        }
        actors.addOrganisation(frame.reader(), organisation.get());
        Notice.onNextPage(next, "actors.form.organisation-added");
        return new RedirectView(frame.link("/actors/" + key));
    }

    private static String nameIn(FormFields fields) {
        return fields.find("nameNl")
                .or(() -> fields.find("nameFr"))
                .or(() -> fields.find("nameEn"))
                .orElse("");
    }

    @GetMapping("/actors/{key}/edit")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page editOrganisation(Frame frame, @PathVariable String key) {
        var organisation = organisation(key);
        return new Page(
                templates.actorsEditOrganisation(
                        pages.changedOrganisation(
                                frame,
                                organisation,
                                OrganisationForm.fieldsOf(organisation),
                                FormErrors.NONE)));
    }

    @PostMapping("/actors/{key}/edit")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View changeOrganisation(
            Frame frame,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        var before = organisation(key);
        var fields = new FormFields(typed, new FormErrors(), frame.texts());
        var changed = organisationForm.read(fields, key, Optional.of(before), frame.language());
        changed.ifPresent(o -> object(fields, actors.objectionsTo(o)));
        if (changed.isEmpty() || fields.isWrong()) {
            return Page.unacceptable(
                    templates.actorsEditOrganisation(
                            pages.changedOrganisation(frame, before, typed, fields.errors())));
        }
        actors.changeOrganisation(frame.reader(), changed.get());
        Notice.onNextPage(next, "actors.form.kept");
        return new RedirectView(frame.link("/actors/" + key));
    }

    // Offers

    @GetMapping("/actors/{key}/offers/new")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page newOffer(Frame frame, @PathVariable String key) {
        var nothing = new LinkedMultiValueMap<String, String>();
        nothing.add(OfferForm.ORIGINAL, frame.language().code());
        return new Page(newOffer(frame, organisation(key), nothing, FormErrors.NONE));
    }

    @PostMapping("/actors/{key}/offers")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View addOffer(
            Frame frame,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        var owner = organisation(key);
        var fields = new FormFields(typed, new FormErrors(), frame.texts());
        var offerKey = actors.keyForOffer(titleIn(fields));
        var offer = OfferForm.read(fields, offerKey, key, Optional.empty());
        offer.ifPresent(o -> object(fields, actors.objectionsTo(o)));
        if (offer.isEmpty() || fields.isWrong()) {
            return Page.unacceptable(newOffer(frame, owner, typed, fields.errors()));
        }
        actors.addOffer(frame.reader(), offer.get());
        Notice.onNextPage(next, "actors.form.offer-added");
        return new RedirectView(frame.link("/offers/" + offerKey));
    }

    private static String titleIn(FormFields fields) {
        return fields.find("titleNl")
                .or(() -> fields.find("titleFr"))
                .or(() -> fields.find("titleEn"))
                .orElse("");
    }

    private JteModel newOffer(
            Frame frame,
            Organisation owner,
            MultiValueMap<String, String> typed,
            FormErrors errors) {
        return templates.actorsEditOffer(
                pages.offer(
                        frame,
                        owner,
                        frame.texts().of("actors.form.new-offer", nameOf(owner, frame)),
                        frame.link("/actors/" + owner.key() + "/offers"),
                        frame.texts().of("actors.form.add-offer"),
                        typed,
                        errors));
    }

    @GetMapping("/offers/{key}/edit")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page editOffer(Frame frame, @PathVariable String key) {
        var offer = offer(key);
        return new Page(changedOffer(frame, offer, OfferForm.fieldsOf(offer), FormErrors.NONE));
    }

    @PostMapping("/offers/{key}/edit")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View changeOffer(
            Frame frame,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        var before = offer(key);
        var fields = new FormFields(typed, new FormErrors(), frame.texts());
        var changed = OfferForm.read(fields, key, before.organisation(), Optional.of(before));
        changed.ifPresent(o -> object(fields, actors.objectionsTo(o)));
        if (changed.isEmpty() || fields.isWrong()) {
            return Page.unacceptable(changedOffer(frame, before, typed, fields.errors()));
        }
        actors.changeOffer(frame.reader(), changed.get());
        Notice.onNextPage(next, "actors.form.kept");
        return new RedirectView(frame.link("/offers/" + key));
    }

    private JteModel changedOffer(
            Frame frame, Offer offer, MultiValueMap<String, String> typed, FormErrors errors) {
        return templates.actorsEditOffer(
                pages.offer(
                        frame,
                        organisation(offer.organisation()),
                        frame.texts()
                                .of(
                                        "actors.form.change",
                                        offer.title().in(frame.language()).text()),
                        frame.link("/offers/" + offer.key() + "/edit"),
                        frame.texts().of("actors.form.keep"),
                        typed,
                        errors));
    }

    // Both

    /// What the domain objects to stands with the field that it is about.
    private static void object(FormFields fields, List<Reason> objections) {
        objections.forEach(reason -> fields.wrong(fieldOf(reason), reason));
    }

    private static String fieldOf(Reason reason) {
        return switch (reason.key()) {
            case "actors.organisation.number-taken" -> OrganisationForm.NUMBER;
            case "actors.organisation.successor-unknown" -> OrganisationForm.SUCCESSOR;
            case "actors.organisation.municipality-unknown" -> OrganisationForm.MUNICIPALITY;
            case "actors.offer.topic-unknown" -> OfferForm.TOPICS;
            case "actors.offer.cluster-unknown" -> OfferForm.CLUSTERS;
            default -> OrganisationForm.KIND;
        };
    }

    private Organisation organisation(String key) {
        return actors.findOrganisation(key)
                .orElseThrow(() -> new NoSuchPage("organisation " + key));
    }

    private Offer offer(String key) {
        return actors.findOffer(key).orElseThrow(() -> new NoSuchPage("offer " + key));
    }

    private static String nameOf(Organisation organisation, Frame frame) {
        return organisation.name().in(frame.language()).text();
    }
}
