package org.edubalance.funding;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

@AnalyzeClasses(
        packages = "org.edubalance.funding",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule featuresFormNoCycle =
            slices().matching("org.edubalance.funding.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("a feature has to be understood, changed and deleted alone");

    @ArchTest
    static final ArchRule entitiesStayInside =
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .or()
                    .areAssignableTo(PanacheRepositoryBase.class)
                    .should()
                    .bePackagePrivate()
                    .because("another feature reads through a service or a query of its own");

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
                    .because("an operation without roles is a hole");

    @ArchTest
    static final ArchRule whatDecidesIsPlainJava =
            classes()
                    .that()
                    .haveSimpleName("AllocationPlan")
                    .or()
                    .haveSimpleName("SchoolFunds")
                    .or()
                    .haveSimpleName("PlannedLine")
                    .or()
                    .haveSimpleName("RuleBook")
                    .or()
                    .haveSimpleName("GrowthCheck")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "org.edubalance.funding..",
                            "org.edubalance.kit.division..",
                            "org.eclipse.microprofile.openapi..")
                    .because("the money must be checkable without a server, a database or a clock");

    @ArchTest
    static final ArchRule timeIsAnArgument =
            noClasses()
                    .that()
                    .haveSimpleNameNotEndingWith("Resource")
                    .and()
                    .doNotHaveSimpleName("AllocationStates")
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(Clock.class, "systemUTC")
                    .because("only the edge may look at the clock");

    @ArchTest
    static final ArchRule namesSayWhatAClassIs =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|Common)")
                    .because("a function lives with the type that it is about");
}
