package org.edubalance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.edubalance.local.Service;
import org.edubalance.mariadb.ProcessRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Two replicas of a service share its imports; one that hangs loses its own for good. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class TwoReplicasIT {

    private static final System.Logger LOG = System.getLogger(TwoReplicasIT.class.getName());
    private static final RunningSystem SYSTEM = RunningSystem.get();

    private static SecondReplica second;

    /** A replica to stop and let go on. */
    private record Replica(String url, long pid, Path log) {

        boolean tookUp(String id) {
            return logs("import " + id + " taken up");
        }

        boolean logs(String text) {
            try {
                return Files.readString(log).contains(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void signal(String name) throws Exception {
            assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor())
                    .isZero();
        }
    }

    @BeforeAll
    static void startSecond() throws IOException {
        second = SecondReplica.start(SYSTEM);
    }

    @AfterAll
    static void stopSecond() throws InterruptedException {
        second.close();
    }

    private static String county(String code) {
        return new TestCounties(SYSTEM).county(code);
    }

    private static List<Replica> replicas() throws IOException {
        String module = Service.TEACHER.module();
        ProcessRecord first =
                ProcessRecord.read(SYSTEM.data().resolve("run").resolve(module + ".pid"))
                        .orElseThrow();
        return List.of(
                new Replica(
                        SYSTEM.url(Service.TEACHER),
                        first.pid(),
                        SYSTEM.data().resolve("logs").resolve(module + ".log")),
                new Replica(second.url(), second.pid(), second.log()));
    }

    private static void await(Duration longest, BooleanSupplier wanted) {
        long began = System.nanoTime();
        while (!wanted.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(longest);
            LockSupport.parkNanos(100_000_000);
        }
    }

    @Test
    void aReplicaThatHangsAndGoesOnWritesNothing() throws Exception {
        int rows = 12_000;
        List<Replica> replicas = replicas();
        TeacherLoad load = new TeacherLoad(SYSTEM, replicas.get(0).url(), county("410281"));
        String id = load.send(0, rows);
        load.awaitMiddle(id);
        Replica hanging = replicas.get(replicas.get(0).tookUp(id) ? 0 : 1);
        Replica other = replicas.get(hanging == replicas.get(0) ? 1 : 0);
        hanging.signal("STOP");
        long stopped = System.nanoTime();
        try {
            assertThat(load.through(other.url()).job(id).getString("status"))
                    .as("stopped in time")
                    .isEqualTo("RUNNING");
            await(Duration.ofSeconds(30), () -> other.tookUp(id));
            LOG.log(
                    System.Logger.Level.INFO,
                    "taken over after {0} ms",
                    (System.nanoTime() - stopped) / 1_000_000);
            load = load.through(other.url());
            assertThat(load.awaitEnd(id).getString("status")).isEqualTo("SUCCEEDED");
            JsonPath ended = load.job(id);
            String teachers = load.firstTeachers();
            assertThat(load.teachers()).isEqualTo(rows);

            hanging.signal("CONT");
            await(
                    Duration.ofSeconds(30),
                    () -> hanging.logs("import " + id + " was taken over from this replica"));
            assertThat(load.job(id).prettify()).isEqualTo(ended.prettify());
            assertThat(load.teachers()).isEqualTo(rows);
            assertThat(load.firstTeachers()).isEqualTo(teachers);
        } finally {
            hanging.signal("CONT");
        }
        TeacherLoad later = new TeacherLoad(SYSTEM, hanging.url(), "410281");
        assertThat(later.awaitEnd(later.send(rows, 10)).getString("status")).isEqualTo("SUCCEEDED");
        RestAssured.get(SYSTEM.managementUrl(Service.TEACHER) + "/q/health/ready")
                .then()
                .statusCode(200);
    }

    @Test
    void bothTakeTheirShareOfQueuedImports() throws Exception {
        List<Replica> replicas = replicas();
        TeacherLoad load = new TeacherLoad(SYSTEM, replicas.get(0).url(), county("410282"));
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ids.add(load.send(i * 1000, 1000));
        }
        for (String id : ids) {
            assertThat(load.awaitEnd(id).getString("status")).isEqualTo("SUCCEEDED");
        }
        assertThat(load.teachers()).isEqualTo(12_000);
        for (Replica replica : replicas) {
            assertThat(ids).as(replica.url()).anyMatch(replica::tookUp);
        }
        for (String id : ids) {
            assertThat(replicas.stream().filter(replica -> replica.tookUp(id))).hasSize(1);
        }
    }
}
