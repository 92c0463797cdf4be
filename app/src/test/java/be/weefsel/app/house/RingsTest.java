package be.weefsel.app.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import be.weefsel.app.WeefselApplication;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.bind.annotation.RequestMapping;

/// A package knows only those nearer to the source of the data.
class RingsTest {
    private static final JavaClasses WEEFSEL =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("be.weefsel");

    @Test
    void everyConceptKnowsOnlyThoseNearerToTheSource() {
        ApplicationModules.of(WeefselApplication.class).verify();
    }

    @Test
    void theEnginesKnowNeitherSpringNorTheDatabaseNorTheApplication() {
        noClasses()
                .that()
                .resideInAPackage("be.weefsel.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "java.sql..", "javax.sql..", "be.weefsel.app..")
                .check(WEEFSEL);
    }

    @Test
    void theEnginesDoNotLookAtTheClock() {
        noClasses()
                .that()
                .resideInAPackage("be.weefsel.engine..")
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(WEEFSEL);
    }

    @Test
    void everyHandlerSaysForWhomItIs() {
        methods()
                .that(
                        describe(
                                "answer requests for pages",
                                method ->
                                        method.getOwner().isAnnotatedWith(PageController.class)
                                                && method.isMetaAnnotatedWith(
                                                        RequestMapping.class)))
                .should()
                .beMetaAnnotatedWith(Audience.class)
                .orShould()
                .beAnnotatedWith(Audience.class)
                .check(WEEFSEL);
    }

    @Test
    void sqlIsSpokenInStoresAndInThePlatformOnly() {
        classes()
                .that(resideInAPackage("be.weefsel.app.."))
                .and(resideOutsideOfPackages("..store..", "be.weefsel.app.platform.."))
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackages("org.springframework.jdbc.core.simple.."))
                .check(WEEFSEL);
    }
}
