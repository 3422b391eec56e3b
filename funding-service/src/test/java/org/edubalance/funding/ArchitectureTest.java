package org.edubalance.funding;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.edubalance.kit.testing.HouseRules;

@AnalyzeClasses(
        packages = "org.edubalance.funding",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest static final ArchRule writes = HouseRules.EVERY_WRITE_IS_A_WRITE_OPERATION;

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
}
