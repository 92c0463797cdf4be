package be.weefsel.app.platform.signin;

import be.weefsel.app.platform.oidc.Elsewhere;
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
    private final Elsewhere elsewhere;

    SignInController(
            StaticTemplates templates, ObjectProvider<SignInHints> hints, Elsewhere elsewhere) {
        this.templates = templates;
        this.hints = hints;
        this.elsewhere = elsewhere;
    }

    @GetMapping("/sign-in")
    @Audience(Role.VISITOR)
    View signIn(
            Frame frame,
            @RequestParam(defaultValue = "") String refused,
            @RequestParam(name = "elsewhere", defaultValue = "") String problem,
            @RequestParam(defaultValue = "") String next) {
        if (frame.reader().person().isPresent()) {
            return new RedirectView(frame.link("/today"));
        }
        var page =
                new SignInPage(
                        frame,
                        !refused.isEmpty(),
                        elsewhere.name().map(name -> elsewhere(frame, name, problem)),
                        next,
                        frame.isDemo() ? listHints() : List.of());
        return new Page(templates.platformSignIn(page));
    }

    private static SignInPage.Elsewhere elsewhere(Frame frame, String name, String problem) {
        var key = "platform.elsewhere.problem." + problem;
        return new SignInPage.Elsewhere(
                name, frame.texts().has(key) ? frame.texts().of(key, name) : "");
    }

    private List<SignInHints.Hint> listHints() {
        return Optional.ofNullable(hints.getIfAvailable()).map(SignInHints::list).orElse(List.of());
    }
}
