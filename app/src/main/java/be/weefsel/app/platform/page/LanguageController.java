package be.weefsel.app.platform.page;

import be.weefsel.app.platform.text.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Chooses the language of someone who comes without one in the address.
@Controller
class LanguageController {
    @GetMapping("/")
    ResponseEntity<Void> chosenByTheBrowser(HttpServletRequest request) {
        var language = Language.preferredBy(Collections.list(request.getLocales()));
        return ResponseEntity.status(HttpStatus.FOUND)
                .header("Location", "/" + language.code())
                .header("Vary", "Accept-Language")
                .build();
    }
}
