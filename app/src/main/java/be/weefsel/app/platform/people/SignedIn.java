package be.weefsel.app.platform.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// For everyone who has an account.
@Audience({
    Role.COMPANY,
    Role.EXPERT,
    Role.ADVISER,
    Role.ANALYST,
    Role.FACILITATOR,
    Role.ADMINISTRATOR
})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SignedIn {}
