package be.weefsel.app.platform.oidc;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.people.SignedIn;
import be.weefsel.templates.StaticTemplates;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The pages on the way to another organisation and back. People leave by following a link, since a
/// form may lead to Weefsel only.
@PageController
class ElsewhereController {
    private final Elsewhere elsewhere;
    private final Arrivals arrivals;
    private final Visit visit;
    private final StaticTemplates templates;

    ElsewhereController(
            Elsewhere elsewhere, Arrivals arrivals, Visit visit, StaticTemplates templates) {
        this.elsewhere = elsewhere;
        this.arrivals = arrivals;
        this.visit = visit;
        this.templates = templates;
    }

    @GetMapping("/sign-in/elsewhere")
    @Audience(Role.VISITOR)
    View go(Frame frame) {
        provider();
        return elsewhere.isReachable()
                ? new RedirectView(Elsewhere.BEGIN)
                : new RedirectView(frame.link("/sign-in?elsewhere=away"));
    }

    @GetMapping("/account/linking")
    @SignedIn
    Page linking(Frame frame) {
        return linking(frame, true);
    }

    @PostMapping("/account/linking")
    @SignedIn
    View link(Frame frame) {
        visit.asksForLink(frame.reader().signedIn().id());
        return linking(frame, false);
    }

    @GetMapping("/sign-in/address")
    @Audience(Role.VISITOR)
    Page askForAddress(Frame frame) {
        whoNeedsAnAddress();
        return new Page(
                templates.platformAddress(new AddressPage(frame, provider(), "", FormErrors.NONE)));
    }

    @PostMapping("/sign-in/address")
    @Audience(Role.VISITOR)
    View comeIn(Frame frame, @RequestParam(defaultValue = "") String email) {
        var objection = arrivals.comeInWith(whoNeedsAnAddress(), email, frame.language());
        if (objection.isPresent()) {
            var errors = new FormErrors();
            errors.add("email", objection.get().in(frame.texts()));
            return Page.unacceptable(
                    templates.platformAddress(new AddressPage(frame, provider(), email, errors)));
        }
        visit.hasAddress();
        return new RedirectView(frame.link("/sign-in/arrived"));
    }

    /// She is known now: signing in elsewhere once more brings her in.
    @GetMapping("/sign-in/arrived")
    @Audience(Role.VISITOR)
    Page arrived(Frame frame) {
        return linking(frame, false);
    }

    private Page linking(Frame frame, boolean asks) {
        return new Page(templates.platformLinking(new LinkingPage(frame, provider(), asks)));
    }

    private Attested whoNeedsAnAddress() {
        return visit.findWithoutAddress()
                .orElseThrow(() -> new NoSuchPage("nobody who signed in elsewhere"));
    }

    private String provider() {
        return elsewhere.name().orElseThrow(() -> new NoSuchPage("people sign in here only"));
    }
}
