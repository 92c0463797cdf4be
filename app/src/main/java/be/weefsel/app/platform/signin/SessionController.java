package be.weefsel.app.platform.signin;

import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/// Lets a page that is open for long stay signed in. Whoever asks here has been seen: her session
/// lasts as long again.
@PageController
class SessionController {
    /// How a page that is open goes on.
    ///
    /// @param field name of the field that guards forms
    /// @param token its value now: after signing in again it is another one
    record Session(boolean signedIn, String field, String token) {}

    @GetMapping("/session")
    @Audience(Role.VISITOR)
    ResponseEntity<Session> session(Frame frame) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(
                        new Session(
                                frame.reader().person().isPresent(),
                                frame.csrfField(),
                                frame.csrfValue()));
    }
}
