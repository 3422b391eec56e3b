package org.edubalance.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edubalance.e2e.RunningSystem.LANKAO;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import java.time.Duration;
import org.edubalance.local.Service;
import org.junit.jupiter.api.Test;

/** The commands do what their document says, on the system as it stands. */
class LocalCommandsIT {

    private final RunningSystem system = RunningSystem.get();

    private int schools() {
        return system.as(Service.REGISTRY, LANKAO, "viewer")
                .get("/v1/schools?count=true&limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    @Test
    void aSecondUpSaysThatAllIsUpAndLoadsNothingTwice() {
        int before = schools();
        RunningSystem.Output again = system.command("up");
        assertThat(again.exitCode()).isZero();
        assertThat(again.text()).contains("All is up", "CN-2012-BASIC", "PASS");
        assertThat(again.took()).isLessThan(Duration.ofSeconds(15));
        assertThat(schools()).isEqualTo(before).isEqualTo(287);
    }

    @Test
    void statusAndLogsTellWhatRuns() {
        RunningSystem.Output status = system.command("status");
        assertThat(status.exitCode()).isZero();
        for (Service service : Service.values()) {
            assertThat(status.text()).contains(service.module());
        }
        assertThat(system.command("logs", "evaluation").text()).contains("evaluation-service");
        assertThat(system.command("logs", "kitchen").exitCode()).isEqualTo(2);
    }

    @Test
    void everyServiceTellsItsHealthMetricsAndContract() {
        for (Service service : Service.values()) {
            for (String probe : new String[] {"live", "ready", "started"}) {
                RestAssured.get(system.managementUrl(service) + "/q/health/" + probe)
                        .then()
                        .statusCode(200)
                        .body("status", equalTo("UP"));
            }
            String metrics =
                    RestAssured.get(system.managementUrl(service) + "/q/metrics")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString();
            assertThat(metrics).contains("http_server_requests_seconds_count");
            String contract =
                    RestAssured.get(system.url(service) + "/q/openapi")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString();
            assertThat(contract).contains("openapi: 3.1");
            RestAssured.get(system.url(service) + "/q/swagger-ui").then().statusCode(200);
        }
    }

    @Test
    void logsAreJsonWithoutNamesOfPersons() {
        String log = system.command("logs", "teacher").text();
        assertThat(log.lines().filter(line -> line.startsWith("{"))).isNotEmpty();
        String name =
                system.as(Service.TEACHER, LANKAO, "viewer", "personal-data")
                        .get("/v1/teachers?limit=1")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items[0].name");
        assertThat(name).isNotBlank().doesNotContain("*");
        assertThat(log).doesNotContain(name);
    }
}
