package be.weefsel.app.platform.page;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What has just been done, said once on the next page.
///
/// @param key of the sentence
/// @param arguments of the sentence; plain values
public record Notice(String key, List<String> arguments) implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    static final String ATTRIBUTE = "notice";

    public static void onNextPage(RedirectAttributes next, String key, String... arguments) {
        next.addFlashAttribute(ATTRIBUTE, new Notice(key, List.of(arguments)));
    }
}
