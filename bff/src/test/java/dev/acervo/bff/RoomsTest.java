package dev.acervo.bff;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Keeps the doors between the rooms of this service. */
@AnalyzeClasses(packages = "dev.acervo.bff", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    @ArchTest
    static final ArchRule theScreensArePlainJava = classes()
            .that()
            .resideInAPackage("..bff.screens..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.acervo.bff.screens..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule theScreensAreHandedTimeAndIds = noClasses()
            .that()
            .resideInAPackage("..bff.screens..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule roomsMeetOnlyInTheScreens = slices().matching(
                    "dev.acervo.bff.(http|documents|employees|permissions)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule clientsAreOfTheirRooms = classes()
            .that()
            .haveSimpleNameEndingWith("Client")
            .or()
            .haveSimpleNameEndingWith("Answer")
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule nothingIsStored = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "software.amazon..", "org.apache.kafka..");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Impl|DTO|Dto|Manager)");
}
