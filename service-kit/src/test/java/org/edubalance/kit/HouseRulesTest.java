package org.edubalance.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import org.edubalance.kit.idempotency.WriteOperation;
import org.edubalance.kit.probe.ShelfMoveResource;
import org.edubalance.kit.probe.ShelfResource;
import org.edubalance.kit.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    static class Careless {
        @POST
        public Response pay() {
            return null;
        }

        @PATCH
        @WriteOperation
        public String change() {
            return "";
        }

        @GET
        public String read() {
            return "";
        }
    }

    private static EvaluationResult writesOf(Class<?>... resources) {
        JavaClasses classes = new ClassFileImporter().importClasses(resources);
        return HouseRules.EVERY_WRITE_IS_A_WRITE_OPERATION.evaluate(classes);
    }

    @Test
    void aWriteThatCouldBeDoneTwiceIsFound() {
        assertThat(writesOf(Careless.class).getFailureReport().getDetails())
                .hasSize(2)
                .anyMatch(fault -> fault.contains("pay()"))
                .anyMatch(fault -> fault.contains("change()"));
        assertThat(writesOf(ShelfResource.class, ShelfMoveResource.class).hasViolation()).isFalse();
    }
}
