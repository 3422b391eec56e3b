package org.edubalance.evaluation;

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
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.edubalance.kit.testing.HouseRules;

@AnalyzeClasses(
        packages = "org.edubalance.evaluation",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest static final ArchRule writes = HouseRules.EVERY_WRITE_IS_A_WRITE_OPERATION;

    @ArchTest
    static final ArchRule coreIsPlainJava =
            classes()
                    .that()
                    .resideInAPackage("..evaluation.core..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", "..evaluation.core..")
                    .because("the numbers must be checkable without a server or a database");

    @ArchTest
    static final ArchRule coreHasNoClock =
            noClasses()
                    .that()
                    .resideInAPackage("..evaluation.core..")
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .dependOnClassesThat()
                    .belongToAnyOf(Clock.class)
                    .because("the same facts give the same result at any time");

    @ArchTest
    static final ArchRule onlySourcesTalkToOtherServices =
            classes()
                    .that()
                    .areAnnotatedWith(RegisterRestClient.class)
                    .should()
                    .resideInAPackage("..evaluation.sources..")
                    .because("what happens while a source is down is decided in one place");
}
