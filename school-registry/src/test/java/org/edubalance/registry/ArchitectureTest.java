package org.edubalance.registry;

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
import jakarta.ws.rs.Path;

@AnalyzeClasses(
        packages = "org.edubalance.registry",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule everyOperationSaysWhoMayCallIt =
            methods()
                    .that()
                    .areMetaAnnotatedWith(HttpMethod.class)
                    .should()
                    .beAnnotatedWith(RolesAllowed.class)
                    .orShould()
                    .beAnnotatedWith(PermitAll.class)
                    .because("nobody should have to guess what an operation is open to");

    @ArchTest
    static final ArchRule featuresFormNoCycle =
            slices().matching("org.edubalance.registry.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("a feature has to be understood without those that build on it");

    @ArchTest
    static final ArchRule repositoriesStayInTheirFeature =
            classes()
                    .that()
                    .areAssignableTo(PanacheRepositoryBase.class)
                    .should()
                    .bePackagePrivate()
                    .because("another feature asks through a public class of this one");

    @ArchTest
    static final ArchRule entitiesStayInTheirFeature =
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .bePackagePrivate()
                    .because("what crosses a feature or the border is a record");

    @ArchTest
    static final ArchRule packagesAreFeaturesNotLayers =
            noClasses()
                    .should()
                    .resideInAnyPackage(
                            "..entity..",
                            "..repository..",
                            "..service..",
                            "..dto..",
                            "..util..",
                            "..common..")
                    .because("a change touches one folder");

    @ArchTest
    static final ArchRule resourcesDoNotReachIntoTheDatabase =
            noClasses()
                    .that()
                    .areAnnotatedWith(Path.class)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta.persistence..", "java.sql..")
                    .because("a resource speaks HTTP, a repository speaks to the database");

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
