package org.edubalance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import org.edubalance.local.Service;
import org.junit.jupiter.api.Test;

/** Whatever is killed in the middle of an import, it is loaded once in the end, and as a whole. */
class KillDuringImportIT {

    private static final int ROWS = 12_000;

    private final RunningSystem system = RunningSystem.get();

    private TeacherLoad load(String county) {
        return new TeacherLoad(
                system, system.url(Service.TEACHER), new TestCounties(system).county(county));
    }

    private void up() {
        RunningSystem.Output up = system.command("up");
        assertThat(up.exitCode()).as(up.text()).isZero();
    }

    private static void assertLoaded(JsonPath job, int rows) {
        assertThat(job.getString("status")).as(job.prettify()).isEqualTo("SUCCEEDED");
        assertThat(job.getInt("read")).isEqualTo(rows);
        assertThat(job.getInt("accepted")).isEqualTo(rows);
    }

    @Test
    void aServiceKilledInTheMiddleFinishesItsImportsAfterItsReturn() throws Exception {
        TeacherLoad load = load("410221");
        String first = load.send(0, ROWS);
        String second = load.send(ROWS, 10);
        load.awaitMiddle(first);
        String third = load.send(ROWS + 10, 10);
        system.local().kill(Service.TEACHER);
        up();
        assertLoaded(load.awaitEnd(first), ROWS);
        assertLoaded(load.awaitEnd(second), 10);
        assertLoaded(load.awaitEnd(third), 10);
        assertThat(load.teachers()).isEqualTo(ROWS + 20);
    }

    @Test
    void theDatabaseKilledInTheMiddleLosesNothing() throws Exception {
        TeacherLoad load = load("410222");
        String small = load.send(ROWS, 10);
        assertLoaded(load.awaitEnd(small), 10);
        String big = load.send(0, ROWS);
        load.awaitMiddle(big);
        system.local().killDatabase();
        up();
        assertLoaded(load.awaitEnd(big), ROWS);
        assertLoaded(load.awaitEnd(small), 10);
        assertThat(load.teachers()).isEqualTo(ROWS + 10);
    }

    @Test
    void anImportWaitsForARegistryThatIsDown() throws Exception {
        String county = "410223";
        TeacherLoad load = load(county);
        load.awaitEnd(load.send(0, 1));
        system.as(Service.REGISTRY, county, "editor")
                .body(
                        """
                        {"name": "School", "kind": "PRIMARY", "ownership": "PUBLIC", "urbanRural": "RURAL", "divisionCode": "%s"}"""
                                .formatted(county))
                .put("/v1/schools/2141990001")
                .then()
                .statusCode(201);
        String row =
                """
                {"divisionCode": "%s", "staffNumber": "K000000", "schoolCode": "%s", "stage": "PRIMARY", "role": "TEACHER", "from": "2015-09-01"}""";
        system.local().kill(Service.REGISTRY);
        String known = load.send("assignments", row.formatted(county, "2141990001"));
        String unknown = load.send("assignments", row.formatted(county, "2141990002"));
        JsonPath waiting =
                load.await(
                        unknown,
                        now ->
                                now.getString("status").equals("QUEUED")
                                        && now.getString("reason") != null);
        assertThat(waiting.getString("reason")).contains("school-registry");
        up();
        assertLoaded(load.awaitEnd(known), 1);
        assertThat(load.awaitEnd(unknown).getString("status")).isEqualTo("FAILED");
    }
}
