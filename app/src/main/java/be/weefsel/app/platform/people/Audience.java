package be.weefsel.app.platform.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// For whom a page or an action is. Every handler says so; a test finds those that do not.
///
/// [Role#VISITOR] means everyone. What someone sees *within* a page is decided by the domain.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Audience {
    Role[] value();

    /// Those with a seat in one of these, whatever their role.
    Body[] seats() default {};
}
