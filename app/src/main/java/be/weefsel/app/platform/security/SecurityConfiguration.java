package be.weefsel.app.platform.security;

import be.weefsel.app.platform.oidc.OidcSignIn;
import be.weefsel.app.platform.page.Frames;
import be.weefsel.app.platform.passkey.PasskeySignIn;
import be.weefsel.app.platform.people.People;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/// Sessions, forms and headers. For whom a page is stands at the page itself, in
/// [be.weefsel.app.platform.people.Audience].
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /// A page may load its own files and nothing else; nothing inline.
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final String PERMISSIONS_POLICY =
            "camera=(), microphone=(), geolocation=(), payment=()";

    /// A mail program has no session; the token in the address says who she is.
    private static final String ONE_CLICK_OF_A_MAIL_PROGRAM = "/{language}/letters/stop";

    @Bean
    static PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    SecurityFilterChain protection(
            HttpSecurity http,
            RateLimit rateLimit,
            OidcSignIn elsewhere,
            PasskeySignIn passkeys,
            People people,
            Clock clock)
            throws Exception {
        if (elsewhere.isOffered()) {
            http.oauth2Login(elsewhere::configure);
        }
        return http.webAuthn(passkeys::configure)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .formLogin(form ->
                        form.loginPage("/sign-in")
                                .loginProcessingUrl("/{language}/sign-in")
                                .usernameParameter("email")
                                .passwordParameter("password")
                                .successHandler((request, response, who) -> {
                                    people.keepSignIn(
                                            Long.parseLong(who.getName()), clock.instant());
                                    response.sendRedirect(afterSigningIn(request));
                                })
                                .failureHandler((request, response, failure) ->
                                        response.sendRedirect(signInAgain(request))))
                .logout(out ->
                        out.logoutUrl("/{language}/sign-out")
                                .logoutSuccessHandler((request, response, authentication) ->
                                        response.sendRedirect("/" + language(request))))
                .csrf(forms -> forms.ignoringRequestMatchers(ONE_CLICK_OF_A_MAIL_PROGRAM))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .headers(headers ->
                        headers.contentSecurityPolicy(
                                        policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                                .permissionsPolicyHeader(
                                        policy -> policy.policy(PERMISSIONS_POLICY)))
                .addFilterBefore(rateLimit, BasicAuthenticationFilter.class)
                .build();
    }

    private static String afterSigningIn(HttpServletRequest request) {
        return LocalAddress.find(request.getParameter("next"))
                .orElse("/" + language(request) + "/today");
    }

    private static String signInAgain(HttpServletRequest request) {
        var next =
                LocalAddress.find(request.getParameter("next"))
                        .map(address -> "&next=" + LocalAddress.encoded(address))
                        .orElse("");
        return "/%s/sign-in?refused=yes%s".formatted(language(request), next);
    }

    private static String language(HttpServletRequest request) {
        return Frames.languageOf(request.getRequestURI(), request).code();
    }
}
