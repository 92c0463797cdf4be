package be.weefsel.app.platform.page;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What has just been done, said once on the next page.
///
/// @param key of the sentence
/// @param arguments of the sentence; plain values
/// @param undo path, without language, that a form is sent to in order to take it back; empty when
///   it cannot be taken back from here
public record Notice(String key, List<String> arguments, String undo) implements Serializable {
    @Serial private static final long serialVersionUID = 2;

    static final String ATTRIBUTE = "notice";

    public static void onNextPage(RedirectAttributes next, String key, String... arguments) {
        withUndo(next, "", key, arguments);
    }

    /// @param undo see [Notice]
    public static void withUndo(
            RedirectAttributes next, String undo, String key, String... arguments) {
        next.addFlashAttribute(ATTRIBUTE, new Notice(key, List.of(arguments), undo));
    }
}
