package be.weefsel.app.platform;

import java.util.List;

/// Something to tell on the console when Weefsel has started, such as how to sign in to the
/// demonstration. Every Spring bean of this type is asked once.
@FunctionalInterface
public interface StartupNotice {
    /// Lines as they are printed, none when there is nothing to tell.
    List<String> lines();
}
