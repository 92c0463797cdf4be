package be.weefsel.app.platform.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/// Metrics are for a program with a token, and for nobody without one.
@Configuration(proxyBeanMethods = false)
class MetricsSecurity {
    @Bean
    @Order(1)
    SecurityFilterChain protectionOfMetrics(
            HttpSecurity http, @Value("${WEEFSEL_METRICS_TOKEN:}") String secret) throws Exception {
        var token = new MetricsToken(secret);
        return http.securityMatcher("/actuator/prometheus")
                .authorizeHttpRequests(requests ->
                        requests.anyRequest()
                                .access((_, asked) ->
                                        new AuthorizationDecision(token.isIn(asked.getRequest()))))
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
