package be.weefsel.app.platform.backup;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class BackupConfiguration {
    /// @param environment has the variables of the process, and from `Serving` the folder when
    ///   these name none
    @Bean
    BackupSettings backupSettings(Environment environment) {
        return BackupSettings.of(
                name -> environment.getProperty(name, ""),
                Optional.ofNullable(environment.getProperty("weefsel.backups")).map(Path::of));
    }
}
