package dev.acervo.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.acervo.gateway", importOptions = DoNotIncludeTests.class)
class RoomsTest {
    @ArchTest
    static final ArchRule roomsUseOnlyProblems = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("signin")
            .definedBy("..signin..")
            .layer("relay")
            .definedBy("..relay..")
            .layer("pages")
            .definedBy("..pages..")
            .layer("problem")
            .definedBy("..problem..")
            .whereLayer("signin")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("relay")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("pages")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("problem")
            .mayOnlyBeAccessedByLayers("signin", "relay");

    @ArchTest
    static final ArchRule noTokenIsReadButToSignIn = noClasses()
            .that()
            .resideOutsideOfPackage("..signin..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.security..");
}
