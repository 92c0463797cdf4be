package be.weefsel.app.platform.page;

import be.weefsel.app.platform.people.NotAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// What is not there, or not for this reader, is no mistake of ours.
@ControllerAdvice
class Refusals {
    @ExceptionHandler
    void nothingHere(NoSuchPage missing, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    @ExceptionHandler
    void notForThisReader(NotAllowed refused, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
