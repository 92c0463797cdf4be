package be.weefsel.app.judging;

import be.weefsel.app.matching.ConfiguredEncoder;
import be.weefsel.engine.matching.retrieval.HybridRetrieval;
import be.weefsel.engine.matching.retrieval.LexicalRetrieval;
import be.weefsel.engine.matching.retrieval.TranslatedRetrieval;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/// The rankers that look at texts alone.
@Configuration(proxyBeanMethods = false)
class Rankers {
    @Bean
    @Order(2)
    static Ranker hybridRanker() {
        return new TextRanker(
                "hybrid", items -> HybridRetrieval.of(items, ConfiguredEncoder.get()));
    }

    @Bean
    @Order(3)
    static Ranker translatedRanker() {
        return new TextRanker("translated", TranslatedRetrieval::new);
    }

    @Bean
    @Order(4)
    static Ranker lexicalRanker() {
        return new TextRanker("lexical", LexicalRetrieval::new);
    }
}
