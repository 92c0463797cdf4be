package be.weefsel.app.platform.mail;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class MailConfiguration {
    /// @param environment has the variables of the process, and from `Serving` the address at which
    ///   it listens
    @Bean
    MailSettings mailSettings(Environment environment) {
        return MailSettings.of(
                environment::getProperty,
                environment.getProperty("weefsel.address", "http://localhost:8080"));
    }
}
