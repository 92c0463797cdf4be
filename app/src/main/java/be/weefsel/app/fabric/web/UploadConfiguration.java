package be.weefsel.app.fabric.web;

import be.weefsel.app.platform.text.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/// Where registers are uploaded, nothing of the form is read before the handler does: whoever may
/// not, sends for nothing, and what is far too large for other forms goes straight to the disk.
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {
    /// Without language.
    static final String PATH = "/fabric/registers/upload";

    @Bean
    static ServletRegistrationBean<DispatcherServlet> uploadsOfRegisters(
            WebApplicationContext pages) {
        var registration =
                new ServletRegistrationBean<DispatcherServlet>(
                        new UnreadForms(pages),
                        Arrays.stream(Language.values())
                                .map(language -> "/" + language.code() + PATH)
                                .toArray(String[]::new));
        registration.setName("uploads-of-registers");
        return registration;
    }

    /// The same pages; forms with files are left unread.
    private static final class UnreadForms extends DispatcherServlet {
        private static final long serialVersionUID = 1;

        UnreadForms(WebApplicationContext pages) {
            super(pages);
        }

        @Override
        protected HttpServletRequest checkMultipart(HttpServletRequest request) {
            return request;
        }
    }
}
