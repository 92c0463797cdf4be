package be.weefsel.app.fabric.store;

import static be.weefsel.app.platform.people.PersonalColumns.Column.byNumber;

import be.weefsel.app.platform.people.PersonalColumns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who read registers into the fabric.
@Configuration(proxyBeanMethods = false)
class PersonalInFabric {
    @Bean
    static PersonalColumns personalColumnsInFabric() {
        return PersonalColumns.in(
                byNumber("fabric.import_run", "started_by", "kind", "file", "started_at"));
    }
}
