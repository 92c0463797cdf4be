package be.weefsel.app.demonstration;

import be.weefsel.app.platform.page.Frames;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.templates.StaticTemplates;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Instead of any page, as long as the demonstration loads: one that says so, and looks again by
/// itself.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("weefsel.demo")
class LoadingGuard implements HandlerInterceptor, WebMvcConfigurer {
    private static final String SECONDS = "5";

    private final Loading loading;
    private final Frames frames;
    private final StaticTemplates templates;

    LoadingGuard(Loading loading, Frames frames, StaticTemplates templates) {
        this.loading = loading;
        this.frames = frames;
        this.templates = templates;
    }

    /// Before anything asks who is reading: nobody can sign in yet.
    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR
                || !isPage(handler)
                || loading.isOver()) {
            return true;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.setHeader("Refresh", SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        new Page(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        templates.demonstrationLoading(
                                new LoadingPage(frames.of(request).withoutNavigation())))
                .render(Map.of(), request, response);
        return false;
    }

    private static boolean isPage(Object handler) {
        return handler instanceof HandlerMethod method
                && method.getBeanType().isAnnotationPresent(PageController.class);
    }
}
