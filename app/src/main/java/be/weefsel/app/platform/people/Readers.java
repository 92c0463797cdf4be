package be.weefsel.app.platform.people;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Who is reading now. Looked up at each request: a role that was taken away is gone at once, and
/// who was blocked is a visitor.
@Component
public class Readers {
    private final People people;

    Readers(People people) {
        this.people = people;
    }

    public Reader current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || authentication instanceof AnonymousAuthenticationToken
                || !authentication.isAuthenticated()) {
            return Reader.VISITOR;
        }
        return new Reader(people.findUnblocked(Long.parseLong(authentication.getName())));
    }
}
