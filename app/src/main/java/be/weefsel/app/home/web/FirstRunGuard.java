package be.weefsel.app.home.web;

import be.weefsel.app.home.FirstRun;
import be.weefsel.app.home.UnlessDemo;
import be.weefsel.app.platform.page.Frames;
import be.weefsel.app.platform.page.PageController;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Leads every page to the first run as long as there is no network: there is nothing else to see.
@Configuration(proxyBeanMethods = false)
@UnlessDemo
class FirstRunGuard implements HandlerInterceptor, WebMvcConfigurer {
    private static final List<String> OPEN_BEFORE_THERE_IS_A_NETWORK =
            List.of("/first-run", "/sign-in", "/accessibility", "/privacy");

    private final FirstRun firstRun;

    FirstRunGuard(FirstRun firstRun) {
        this.firstRun = firstRun;
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
                || isOpen(request.getRequestURI())
                || firstRun.isOver()) {
            return true;
        }
        var language = Frames.languageOf(request.getRequestURI(), request);
        response.sendRedirect("/%s/first-run".formatted(language.code()));
        return false;
    }

    private static boolean isPage(Object handler) {
        return handler instanceof HandlerMethod method
                && method.getBeanType().isAnnotationPresent(PageController.class);
    }

    private static boolean isOpen(String address) {
        return OPEN_BEFORE_THERE_IS_A_NETWORK.stream().anyMatch(address::endsWith);
    }
}
