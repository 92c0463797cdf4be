package be.weefsel.app.vocabulary.store;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
class ReferenceConfiguration {
    @Bean
    static ReferenceData referenceData(
            JdbcClient database,
            NamedParameterJdbcOperations batches,
            TransactionOperations transaction,
            @Value("${weefsel.vocabulary.folder:be/weefsel/reference}") String folder) {
        return new ReferenceData(database, batches, transaction, folder);
    }
}
