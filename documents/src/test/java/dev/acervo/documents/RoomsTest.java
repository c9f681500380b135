package dev.acervo.documents;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The doors between the rooms. */
@AnalyzeClasses(packages = "dev.acervo.documents", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    private static final String ROOT = "dev.acervo.documents.";

    @ArchTest
    static final ArchRule THE_DOMAIN_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage(ROOT + "domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.roaringbitmap..", ROOT + "domain..");

    @ArchTest
    static final ArchRule THE_DOMAIN_TAKES_TIME_AND_IDS_AS_VALUES = noClasses()
            .that()
            .resideInAPackage(ROOT + "domain..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule ROOMS_DO_NOT_KNOW_EACH_OTHER = slices().matching(ROOT + "(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    com.tngtech.archunit.base.DescribedPredicate.alwaysTrue(),
                    com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(ROOT + "domain.."));

    @ArchTest
    static final ArchRule DRIVERS_STAY_IN_THEIR_ROOMS = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "dynamodb..", ROOT + "s3..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("software.amazon..");

    @ArchTest
    static final ArchRule THE_SERVICE_DOES_NOT_LOAD_IN_BULK = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "bulk..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "bulk..");

    @ArchTest
    static final ArchRule NOTHING_BUT_A_BULK_LOAD_IS_SAVED_WITHOUT_AN_EVENT = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "bulk..", ROOT + "dynamodb..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(dev.acervo.documents.domain.NewDocuments.class);

    @ArchTest
    static final ArchRule PARTS_OF_THE_DOMAIN_HAVE_NO_CYCLES =
            slices().matching(ROOT + "domain.(*)..").should().beFreeOfCycles();
}
