package dev.acervo.permissions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The doors between the rooms. */
@AnalyzeClasses(packages = "dev.acervo.permissions", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    private static final String ROOT = "dev.acervo.permissions";

    @ArchTest
    static final ArchRule theDomainIsPlainJavaAndSets = classes()
            .that()
            .resideInAPackage(ROOT + ".domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.roaringbitmap..", ROOT + ".domain..");

    @ArchTest
    static final ArchRule theDomainTakesTimeAndIdsAsValues = noClasses()
            .that()
            .resideInAPackage(ROOT + ".domain..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule sqlStaysInItsRoom = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".postgres..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql..");

    @ArchTest
    static final ArchRule kafkaStaysInItsRoom = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".kafka..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "io.micronaut.configuration.kafka..");

    @ArchTest
    static final ArchRule controllersStayInTheirRoom = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".http..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.acervo.platform.problem..", "dev.acervo.platform.caller..");

    @ArchTest
    static final ArchRule roomsDoNotKnowEachOther = slices().matching(ROOT + ".(http|postgres|kafka|employees|cache)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule theDomainHasNoCircles =
            slices().matching(ROOT + ".domain.(*)..").should().beFreeOfCycles();
}
