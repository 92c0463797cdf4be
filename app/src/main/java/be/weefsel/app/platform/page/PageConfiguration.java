package be.weefsel.app.platform.page;

import be.weefsel.app.platform.text.TextCatalog;
import be.weefsel.templates.StaticTemplates;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerTypePredicate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Teaches Spring MVC about languages in addresses, frames and audiences.
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    @Bean
    static TextCatalog textCatalog() {
        return TextCatalog.load();
    }

    /// The network's own time. All dates on pages and all limits follow this one.
    @Bean
    static Clock clock() {
        return Clock.system(ZoneId.of("Europe/Brussels"));
    }

    @Bean
    static StaticTemplates templates() {
        return new StaticTemplates();
    }

    @Bean
    WebMvcConfigurer pages(Frames frames, AudienceGuard guard) {
        return new WebMvcConfigurer() {
            @Override
            public void configurePathMatch(PathMatchConfigurer addresses) {
                addresses.addPathPrefix(
                        "/{language:nl|fr|en}",
                        HandlerTypePredicate.forAnnotation(PageController.class));
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new FrameArgument(frames));
            }

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(guard);
            }
        };
    }

    private record FrameArgument(Frames frames) implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Frame.class;
        }

        @Override
        public Frame resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return frames.of(
                    java.util.Objects.requireNonNull(
                            request.getNativeRequest(
                                    jakarta.servlet.http.HttpServletRequest.class)));
        }
    }
}
