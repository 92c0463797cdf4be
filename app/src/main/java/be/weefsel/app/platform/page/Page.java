package be.weefsel.app.platform.page;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/// A page, or a piece of one, made from a typed template. It is made whole before anything is sent,
/// so that a mistake in it becomes an apology and not half a page.
public record Page(HttpStatus status, JteModel template) implements View {
    public Page(JteModel template) {
        this(HttpStatus.OK, template);
    }

    /// The page with a form that could not be taken as it was filled in.
    public static Page unacceptable(JteModel template) {
        return new Page(HttpStatus.UNPROCESSABLE_CONTENT, template);
    }

    @Override
    public String getContentType() {
        return "text/html;charset=utf-8";
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var output = new Utf8ByteOutput();
        template.render(output);
        response.setStatus(status.value());
        response.setContentType(getContentType());
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
