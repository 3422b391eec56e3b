package org.edubalance.teacher;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.edubalance.kit.testing.HouseRules;

@AnalyzeClasses(
        packages = "org.edubalance.teacher",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest static final ArchRule writes = HouseRules.EVERY_WRITE_IS_A_WRITE_OPERATION;

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
