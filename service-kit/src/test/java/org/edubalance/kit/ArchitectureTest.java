package org.edubalance.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.edubalance.kit.testing.HouseRules;

@AnalyzeClasses(
        packages = "org.edubalance.kit",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule theKitKnowsNoService =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.edubalance.registry..",
                            "org.edubalance.teacher..",
                            "org.edubalance.funding..",
                            "org.edubalance.evaluation..")
                    .because("what all services share belongs to none of them");
}
