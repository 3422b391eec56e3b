package org.edubalance.kit.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.edubalance.kit.idempotency.WriteOperation;

/** The rules that every service keeps; each service's ArchitectureTest takes them in. */
public final class HouseRules {

    @ArchTest
    public static final ArchRule FEATURES_DO_NOT_GO_IN_CIRCLES =
            slices().matching("org.edubalance.*.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("a feature can be read, changed and deleted on its own");

    @ArchTest
    public static final ArchRule ROWS_STAY_IN_THEIR_FEATURE =
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .or()
                    .haveSimpleNameEndingWith("Repository")
                    .should()
                    .bePackagePrivate()
                    .allowEmptyShould(true)
                    .because("what is stored may change without anybody else noticing");

    @ArchTest
    public static final ArchRule EVERY_OPERATION_SAYS_WHO_MAY_CALL_IT =
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

    /**
     * For a service's ArchitectureTest to take in: {@code @ArchTest static final ArchRule writes}.
     */
    public static final ArchRule EVERY_WRITE_IS_A_WRITE_OPERATION =
            methods()
                    .that()
                    .areAnnotatedWith(POST.class)
                    .or()
                    .areAnnotatedWith(PUT.class)
                    .or()
                    .areAnnotatedWith(PATCH.class)
                    .or()
                    .areAnnotatedWith(DELETE.class)
                    .and()
                    .areDeclaredInClassesThat()
                    .areNotInterfaces()
                    .should()
                    .beAnnotatedWith(WriteOperation.class)
                    .andShould()
                    .haveRawReturnType(Response.class)
                    .because("a write that is sent again must not be done again");

    @ArchTest
    public static final ArchRule EVERY_OPERATION_IS_DOCUMENTED =
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
    public static final ArchRule EVERY_OPERATION_SAYS_WHAT_IT_ANSWERS =
            methods()
                    .that()
                    .areMetaAnnotatedWith(HttpMethod.class)
                    .and()
                    .areDeclaredInClassesThat()
                    .areNotInterfaces()
                    .should()
                    .beAnnotatedWith(Produces.class)
                    .orShould()
                    .beDeclaredInClassesThat()
                    .areAnnotatedWith(Produces.class)
                    .because("else a wrong Accept is not answered with 406");

    @ArchTest
    public static final ArchRule RESOURCES_DO_NOT_REACH_INTO_THE_DATABASE =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Resource")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "javax.sql..", "jakarta.persistence..")
                    .because("a resource speaks HTTP, a repository speaks to the database");

    @ArchTest
    public static final ArchRule PACKAGES_ARE_FEATURES =
            noClasses()
                    .should()
                    .resideInAnyPackage(
                            "..resource..",
                            "..service..",
                            "..repository..",
                            "..entity..",
                            "..model..",
                            "..dto..",
                            "..mapper..")
                    .because("a change touches one folder");

    @ArchTest
    public static final ArchRule NO_DRAWERS =
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Util")
                    .orShould()
                    .haveSimpleNameEndingWith("Utils")
                    .orShould()
                    .haveSimpleNameEndingWith("Helper")
                    .orShould()
                    .haveSimpleNameEndingWith("Manager")
                    .orShould()
                    .haveSimpleNameEndingWith("Impl")
                    .orShould()
                    .haveSimpleNameEndingWith("Dto")
                    .orShould()
                    .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..")
                    .because("a name says what a thing is for");

    private HouseRules() {}
}
