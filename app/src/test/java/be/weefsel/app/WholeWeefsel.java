package be.weefsel.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.sql.DataSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// A test with all of Weefsel in it, pages included, on a database of its own that has the words of
/// [SmallRegion] and nothing else. It answers requests through `MockMvc`, without a port. All such
/// tests share one start, so each cleans up with `@Transactional`, or empties what it fills.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = WeefselApplication.class,
        properties = "weefsel.vocabulary.folder=be/weefsel/app/smallregion")
@AutoConfigureMockMvc
@Import({WholeWeefsel.OwnDatabase.class, SmallNetwork.class})
public @interface WholeWeefsel {
    @TestConfiguration(proxyBeanMethods = false)
    class OwnDatabase {
        @Bean
        DataSource database() {
            return TestDatabase.fresh();
        }
    }
}
