package be.weefsel.app.platform.secret;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class SecretConfiguration {
    /// @param environment has the variables of the process, and from `Serving` the file in the data
    ///   folder
    @Bean
    SecretSettings secretSettings(Environment environment) {
        return SecretSettings.of(
                name -> environment.getProperty(name, ""),
                Optional.ofNullable(environment.getProperty("weefsel.secret-file")).map(Path::of));
    }
}
