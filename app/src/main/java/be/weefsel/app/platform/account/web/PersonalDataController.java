package be.weefsel.app.platform.account.web;

import be.weefsel.app.platform.account.PersonalData;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.SignedIn;
import be.weefsel.templates.StaticTemplates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Where somebody takes along what the network keeps about her, and is forgotten.
@PageController
class PersonalDataController {
    private final PersonalData personalData;
    private final StaticTemplates templates;

    PersonalDataController(PersonalData personalData, StaticTemplates templates) {
        this.personalData = personalData;
        this.templates = templates;
    }

    @GetMapping("/account/data.json")
    @SignedIn
    ResponseEntity<String> data(Frame frame) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", "attachment; filename=\"my-data.json\"")
                .body(personalData.about(frame.reader().signedIn()));
    }

    @GetMapping("/account/erasure")
    @SignedIn
    Page askBeforeErasing(Frame frame) {
        return new Page(templates.platformErasure(page(frame)));
    }

    @PostMapping("/account/erasure")
    @SignedIn
    View erase(
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        var person = frame.reader().signedIn();
        if (personalData.objectionToErasing(person).isPresent()) {
            return Page.unacceptable(templates.platformErasure(page(frame)));
        }
        personalData.erase(person);
        new SecurityContextLogoutHandler()
                .logout(request, response, SecurityContextHolder.getContext().getAuthentication());
        Notice.onNextPage(next, "platform.erasure.done");
        return new RedirectView(frame.link("/"));
    }

    private ErasurePage page(Frame frame) {
        return new ErasurePage(
                frame,
                personalData
                        .objectionToErasing(frame.reader().signedIn())
                        .map(reason -> reason.in(frame.texts())));
    }
}
