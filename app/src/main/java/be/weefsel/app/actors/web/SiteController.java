package be.weefsel.app.actors.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.actors.Site;
import be.weefsel.app.actors.Sites;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.templates.StaticTemplates;
import gg.jte.models.runtime.JteModel;
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

/// Adding, changing and removing sites.
@PageController
class SiteController {
    private final Actors actors;
    private final Sites sites;
    private final SiteForm form;
    private final Names names;
    private final KeptNotice kept;
    private final StaticTemplates templates;

    SiteController(
            Actors actors,
            Sites sites,
            SiteForm form,
            Names names,
            KeptNotice kept,
            StaticTemplates templates) {
        this.actors = actors;
        this.sites = sites;
        this.form = form;
        this.names = names;
        this.kept = kept;
        this.templates = templates;
    }

    @GetMapping("/actors/{key}/sites/new")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page newOne(Frame frame, @PathVariable String key) {
        var fields = new FormFields(new LinkedMultiValueMap<>(), frame.texts());
        return new Page(pageToAdd(frame, organisation(key), fields));
    }

    @PostMapping("/actors/{key}/sites")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View add(
            Frame frame,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        var organisation = organisation(key);
        var fields = new FormFields(typed, frame.texts());
        var site = form.read(fields, key, Optional.empty(), frame.language());
        if (site.isEmpty()) {
            return Page.unacceptable(pageToAdd(frame, organisation, fields));
        }
        sites.add(frame.reader(), site.get());
        kept.onNextPage(next, frame, "organisation", key, "actors.form.kept");
        return backToOrganisation(frame, key);
    }

    private JteModel pageToAdd(Frame frame, Organisation organisation, FormFields fields) {
        var name = organisation.name().in(frame.language()).text();
        return page(
                frame,
                organisation,
                frame.texts().of("actors.site.new", name),
                "/actors/" + organisation.key() + "/sites",
                frame.texts().of("actors.site.add"),
                fields);
    }

    @GetMapping("/actors/{key}/sites/{number}/edit")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page edit(Frame frame, @PathVariable String key, @PathVariable long number) {
        var site = site(key, number);
        var fields = new FormFields(SiteForm.fieldsOf(site), frame.texts());
        return new Page(pageToChange(frame, site, fields));
    }

    @PostMapping("/actors/{key}/sites/{number}/edit")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View change(
            Frame frame,
            @PathVariable String key,
            @PathVariable long number,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        var before = site(key, number);
        var fields = new FormFields(typed, frame.texts());
        fields.compareWith(SiteForm.fieldsOf(before));
        var changed = form.read(fields, key, Optional.of(before), frame.language());
        if (changed.isEmpty()) {
            return Page.unacceptable(pageToChange(frame, before, fields));
        }
        if (!sites.change(frame.reader(), before, changed.get())) {
            return change(frame, key, number, typed, next);
        }
        kept.onNextPage(next, frame, "organisation", key, before.equals(changed.get()));
        return backToOrganisation(frame, key);
    }

    private JteModel pageToChange(Frame frame, Site site, FormFields fields) {
        return page(
                frame,
                organisation(site.organisation()),
                frame.texts().of("actors.site.change", site.address()),
                "/actors/%s/sites/%d/edit".formatted(site.organisation(), site.number()),
                frame.texts().of("actors.form.keep"),
                fields);
    }

    private JteModel page(
            Frame frame,
            Organisation organisation,
            String title,
            String path,
            String verb,
            FormFields fields) {
        var words = names.forPage(frame);
        var task =
                new EditPage.Task(title, frame.link(path), words.organisation(organisation), verb);
        return templates.actorsEditSite(
                EditPage.of(frame, task, fields, form.choices(fields, words)));
    }

    @GetMapping("/actors/{key}/sites/{number}/removal")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page askBeforeRemoving(Frame frame, @PathVariable String key, @PathVariable long number) {
        var site = site(key, number);
        return new Page(
                templates.actorsRemoval(
                        new RemovalPage(
                                frame,
                                new EditPage.Task(
                                        frame.texts().of("actors.site.removal", site.address()),
                                        frame.link(
                                                "/actors/%s/sites/%d/removal"
                                                        .formatted(key, number)),
                                        names.forPage(frame).organisation(organisation(key)),
                                        frame.texts().of("actors.site.remove")),
                                frame.texts().of("actors.site.removal-what"))));
    }

    @PostMapping("/actors/{key}/sites/{number}/removal")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View remove(
            Frame frame,
            @PathVariable String key,
            @PathVariable long number,
            RedirectAttributes next) {
        if (!sites.remove(frame.reader(), site(key, number))) {
            return remove(frame, key, number, next);
        }
        kept.onNextPage(next, frame, "organisation", key, "actors.site.removed");
        return backToOrganisation(frame, key);
    }

    private static View backToOrganisation(Frame frame, String key) {
        return new RedirectView(frame.link("/actors/" + key) + "#sites");
    }

    private Organisation organisation(String key) {
        return actors.findOrganisation(key)
                .orElseThrow(() -> new NoSuchPage("organisation " + key));
    }

    private Site site(String organisation, long number) {
        return sites.findSite(organisation, number)
                .orElseThrow(() -> new NoSuchPage("site %d of %s".formatted(number, organisation)));
    }
}
