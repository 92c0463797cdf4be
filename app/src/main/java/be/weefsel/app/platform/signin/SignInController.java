package be.weefsel.app.platform.signin;

import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.people.SignInHints;
import be.weefsel.templates.StaticTemplates;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Shows the sign-in page. What is sent from it goes to Spring Security.
@PageController
class SignInController {
    private final StaticTemplates templates;
    private final ObjectProvider<SignInHints> hints;

    SignInController(StaticTemplates templates, ObjectProvider<SignInHints> hints) {
        this.templates = templates;
        this.hints = hints;
    }

    @GetMapping("/sign-in")
    @Audience(Role.VISITOR)
    View signIn(
            Frame frame,
            @RequestParam(defaultValue = "") String refused,
            @RequestParam(defaultValue = "") String next) {
        if (frame.reader().person().isPresent()) {
            return new RedirectView(frame.link("/today"));
        }
        var page =
                new SignInPage(
                        frame, !refused.isEmpty(), next, frame.isDemo() ? listHints() : List.of());
        return new Page(templates.platformSignIn(page));
    }

    private List<SignInHints.Hint> listHints() {
        return Optional.ofNullable(hints.getIfAvailable()).map(SignInHints::list).orElse(List.of());
    }
}
