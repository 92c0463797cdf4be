package be.weefsel.app.platform.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// A thing that is asked for and is not there is no mistake of ours.
@ControllerAdvice
class MissingPages {
    @ExceptionHandler
    void nothingHere(NoSuchPage missing, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
