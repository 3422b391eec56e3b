package org.edubalance.registry;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.edubalance.kit.testing.HouseRules;

@AnalyzeClasses(
        packages = "org.edubalance.registry",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest static final ArchRule writes = HouseRules.EVERY_WRITE_IS_A_WRITE_OPERATION;

    @ArchTest
    static final ArchRule rulesKnowNoClock =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Rules")
                    .or()
                    .haveSimpleName("ReturnFacts")
                    .or()
                    .haveSimpleName("ReturnWarnings")
                    .should()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(java.time.LocalDate.class, "now")
                    .because("a decision is a function of what it is given");
}
