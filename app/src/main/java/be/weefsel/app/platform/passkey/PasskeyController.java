package be.weefsel.app.platform.passkey;

import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.SignedIn;
import be.weefsel.templates.StaticTemplates;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Somebody keeps her own passkeys. They are made by the script of the page and Spring Security.
@PageController
class PasskeyController {
    private final PasskeyStore passkeys;
    private final Audit audit;
    private final StaticTemplates templates;

    PasskeyController(PasskeyStore passkeys, Audit audit, StaticTemplates templates) {
        this.passkeys = passkeys;
        this.audit = audit;
        this.templates = templates;
    }

    @GetMapping("/account/passkeys")
    @SignedIn
    Page list(Frame frame) {
        var rows =
                passkeys.passkeysOf(frame.reader().signedIn().id()).stream()
                        .map(passkey -> row(frame, passkey))
                        .toList();
        return new Page(templates.platformPasskeys(new PasskeysPage(frame, rows)));
    }

    @PostMapping("/account/passkeys/{id}/removal")
    @SignedIn
    @Transactional
    public View remove(Frame frame, @PathVariable long id, RedirectAttributes next) {
        var person = frame.reader().signedIn().id();
        if (!passkeys.remove(person, id)) {
            throw new NoSuchPage("no passkey of this reader");
        }
        audit.record(frame.reader(), "passkey.removed", "person", Long.toString(person), id, null);
        Notice.onNextPage(next, "platform.passkey.removed");
        return new RedirectView(frame.link("/account/passkeys"));
    }

    private static PasskeysPage.Row row(Frame frame, Passkey passkey) {
        var texts = frame.texts();
        return new PasskeysPage.Row(
                passkey.label(),
                texts.of(
                        "platform.passkey.facts",
                        texts.date(passkey.createdAt()),
                        texts.date(passkey.lastUsedAt())),
                frame.link("/account/passkeys/%d/removal".formatted(passkey.id())));
    }
}
