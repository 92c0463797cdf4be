package be.weefsel.app.actors.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.ContactPerson;
import be.weefsel.app.actors.Contacts;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.templates.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Adding and removing contact persons. What goes wrong is told without saying who it is.
@PageController
class ContactController {
    private final Actors actors;
    private final Contacts contacts;
    private final Names names;
    private final StaticTemplates templates;

    ContactController(Actors actors, Contacts contacts, Names names, StaticTemplates templates) {
        this.actors = actors;
        this.contacts = contacts;
        this.names = names;
        this.templates = templates;
    }

    @GetMapping("/actors/{key}/contacts/new")
    @Audience(Role.FACILITATOR)
    Page newOne(Frame frame, @PathVariable String key) {
        var nothing =
                new FilledFields().value(ContactForm.LANGUAGE, frame.language().code()).toMap();
        return new Page(page(frame, organisation(key), new FormFields(nothing, frame.texts())));
    }

    @PostMapping("/actors/{key}/contacts")
    @Audience(Role.FACILITATOR)
    View add(
            Frame frame,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        var organisation = organisation(key);
        var fields = new FormFields(typed, frame.texts());
        var contact = ContactForm.read(fields, key, frame.language());
        contact.ifPresent(
                c -> fields.object(contacts.objectionsTo(c, frame.today()), ContactForm::fieldOf));
        if (contact.isEmpty() || fields.isWrong()) {
            return Page.unacceptable(page(frame, organisation, fields));
        }
        contacts.add(frame.reader(), contact.get());
        return backToOrganisation(frame, key, "actors.contact.added", next);
    }

    private JteModel page(Frame frame, Organisation organisation, FormFields fields) {
        var back = names.forPage(frame).organisation(organisation);
        var task =
                new EditPage.Task(
                        frame.texts().of("actors.contact.new", back.text()),
                        frame.link("/actors/" + organisation.key() + "/contacts"),
                        back,
                        frame.texts().of("actors.contact.add"));
        return templates.actorsEditContact(
                EditPage.of(frame, task, fields, ContactForm.choices(frame.texts())));
    }

    @GetMapping("/actors/{key}/contacts/{number}/removal")
    @Audience(Role.FACILITATOR)
    Page askBeforeRemoving(Frame frame, @PathVariable String key, @PathVariable long number) {
        var contact = contact(frame, key, number);
        return new Page(
                templates.actorsRemoval(
                        new RemovalPage(
                                frame,
                                new EditPage.Task(
                                        frame.texts().of("actors.contact.removal", contact.name()),
                                        frame.link(
                                                "/actors/%s/contacts/%d/removal"
                                                        .formatted(key, number)),
                                        names.forPage(frame).organisation(organisation(key)),
                                        frame.texts().of("actors.contact.remove")),
                                frame.texts().of("actors.contact.removal-what"))));
    }

    @PostMapping("/actors/{key}/contacts/{number}/removal")
    @Audience(Role.FACILITATOR)
    View remove(
            Frame frame,
            @PathVariable String key,
            @PathVariable long number,
            RedirectAttributes next) {
        contacts.remove(frame.reader(), contact(frame, key, number));
        return backToOrganisation(frame, key, "actors.contact.removed", next);
    }

    private static View backToOrganisation(
            Frame frame, String key, String notice, RedirectAttributes next) {
        Notice.onNextPage(next, notice);
        return new RedirectView(frame.link("/actors/" + key) + "#contacts");
    }

    private Organisation organisation(String key) {
        return actors.findOrganisation(key)
                .orElseThrow(() -> new NoSuchPage("organisation " + key));
    }

    private ContactPerson contact(Frame frame, String organisation, long number) {
        return contacts.contactsOf(organisation, frame.reader()).stream()
                .filter(contact -> contact.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("contact " + number));
    }
}
