package dev.acervo.employees;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Keeps the doors between the rooms of this service. */
@AnalyzeClasses(packages = "dev.acervo.employees", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    @ArchTest
    static final ArchRule theDomainIsPlainJava = classes()
            .that()
            .resideInAPackage("..employees.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.acervo.employees.domain..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule theDomainIsHandedTimeAndIds = noClasses()
            .that()
            .resideInAPackage("..employees.domain..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule roomsMeetOnlyInTheDomain = slices().matching(
                    "dev.acervo.employees.(http|postgres|kafka|permissions|csv)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule onlyTheRoomOfTheDatabaseTalksToIt = noClasses()
            .that()
            .resideOutsideOfPackage("..employees.postgres..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "io.micronaut.data..", "io.micronaut.transaction..", "org.postgresql..");

    @ArchTest
    static final ArchRule onlyThePermissionsRoomCallsOut = noClasses()
            .that()
            .resideOutsideOfPackage("..employees.permissions..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.micronaut.http.client..");

    @ArchTest
    static final ArchRule theRoomOfCsvIsPlainJavaAndTheParser = classes()
            .that()
            .resideInAPackage("..employees.csv..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.acervo.employees.csv..",
                    "dev.acervo.employees.domain..",
                    "java..",
                    "org.jspecify..",
                    "de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule onlyTheRoomOfCsvKnowsTheParser = noClasses()
            .that()
            .resideOutsideOfPackage("..employees.csv..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Impl|DTO|Dto|Manager)");
}
