package org.edubalance.teacher;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import org.eclipse.microprofile.openapi.annotations.Operation;

@AnalyzeClasses(
        packages = "org.edubalance.teacher",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule featuresDoNotGoInCircles =
            slices().matching("org.edubalance.teacher.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("a feature can be read, changed and deleted on its own");

    @ArchTest
    static final ArchRule rowsStayInTheirFeature =
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .or()
                    .haveSimpleNameEndingWith("Repository")
                    .should()
                    .bePackagePrivate()
                    .because("what is stored may change without anybody else noticing");

    @ArchTest
    static final ArchRule everyOperationSaysWhoMayCallIt =
            methods()
                    .that()
                    .areMetaAnnotatedWith(HttpMethod.class)
                    .and()
                    .areDeclaredInClassesThat()
                    .areNotInterfaces()
                    .should()
                    .beAnnotatedWith(RolesAllowed.class)
                    .orShould()
                    .beAnnotatedWith(PermitAll.class)
                    .because("an operation that nobody thought about is open to everybody");

    @ArchTest
    static final ArchRule everyOperationIsDocumented =
            methods()
                    .that()
                    .areMetaAnnotatedWith(HttpMethod.class)
                    .and()
                    .areDeclaredInClassesThat()
                    .areNotInterfaces()
                    .should()
                    .beAnnotatedWith(Operation.class)
                    .because("callers read the document, not the code");

    @ArchTest
    static final ArchRule theKeyStaysWithTheCipher =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..personaldata..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("javax.crypto..")
                    .because("personal data are encrypted in one place");

    @ArchTest
    static final ArchRule onlyTheDirectoryAsksTheRegistry =
            classes()
                    .that()
                    .areAnnotatedWith(
                            org.eclipse.microprofile.rest.client.inject.RegisterRestClient.class)
                    .should()
                    .resideInAPackage("..directory..")
                    .because("what happens while the registry is down is decided once");
}
