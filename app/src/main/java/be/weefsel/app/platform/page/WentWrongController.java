package be.weefsel.app.platform.page;

import be.weefsel.templates.StaticTemplates;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Says what went wrong, in the reader's language. Our own mistakes get a reference number that
/// stands in the log too.
@Controller
class WentWrongController implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(WentWrongController.class);

    private final StaticTemplates templates;
    private final Frames frames;

    WentWrongController(StaticTemplates templates, Frames frames) {
        this.templates = templates;
        this.frames = frames;
    }

    @RequestMapping("/error")
    Page wentWrong(HttpServletRequest request) {
        var address =
                Optional.ofNullable(
                                (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                        .orElse("/");
        var status =
                Optional.ofNullable(
                                (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                        .map(HttpStatus::resolve)
                        .orElse(HttpStatus.NOT_FOUND);
        var kind = WentWrongPage.Kind.of(status);
        var reference = kind == WentWrongPage.Kind.OUR_MISTAKE ? logged(address, request) : "";
        var page = new WentWrongPage(frames.at(address, request), kind, reference);
        return new Page(status, templates.platformWentWrong(page));
    }

    private static String logged(String address, HttpServletRequest request) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error(
                "Reference ({}): the page at ({}) could not be made.",
                reference,
                address,
                (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        return reference;
    }
}
