package org.edubalance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.edubalance.local.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is sent again under its key is done once, and answered alike, also across a crash. */
class RetriesIT {

    private static final int CREATIONS = 200;
    private static final int COPIES = 3;

    private final RunningSystem system = RunningSystem.get();
    private final ExecutorService pool = Executors.newFixedThreadPool(8 * COPIES);

    @AfterEach
    void end() {
        pool.shutdownNow();
    }

    @Test
    void creationsThatAreSentThreeTimesAtOnceAreMadeOnce() throws Exception {
        String county = new TestCounties(system).county("410291");
        RepeatingClient client = client(county);
        List<List<CompletableFuture<RepeatingClient.Answer>>> all =
                sendAll(client, county, () -> {});
        requireMadeOnce(county, all);
    }

    @Test
    void creationsAreMadeOnceAlthoughTheServiceIsKilledMeanwhile() throws Exception {
        String county = new TestCounties(system).county("410292");
        RepeatingClient client = client(county);
        CountDownLatch middle = new CountDownLatch(CREATIONS * COPIES / 3);
        List<List<CompletableFuture<RepeatingClient.Answer>>> all =
                sendAll(client, county, middle::countDown);
        assertThat(middle.await(60, TimeUnit.SECONDS)).isTrue();
        system.local().kill(Service.TEACHER);
        RunningSystem.Output up = system.command("up");
        assertThat(up.exitCode()).as(up.text()).isZero();
        requireMadeOnce(county, all);
        assertThat(client.unanswered()).as("requests that the crash cut off").isPositive();
    }

    private RepeatingClient client(String county) {
        return new RepeatingClient(
                URI.create(system.url(Service.TEACHER) + "/v1/teachers"),
                system.token(county, "editor"));
    }

    private List<List<CompletableFuture<RepeatingClient.Answer>>> sendAll(
            RepeatingClient client, String county, Runnable answered) {
        List<List<CompletableFuture<RepeatingClient.Answer>>> all = new ArrayList<>();
        for (int number = 0; number < CREATIONS; number++) {
            String key = UUID.randomUUID().toString();
            String body = TestCounties.teacher(county, "R" + number);
            List<CompletableFuture<RepeatingClient.Answer>> copies = new ArrayList<>();
            for (int copy = 0; copy < COPIES; copy++) {
                CompletableFuture<RepeatingClient.Answer> sent =
                        CompletableFuture.supplyAsync(() -> client.create(key, body), pool);
                sent.thenRun(answered);
                copies.add(sent);
            }
            all.add(copies);
        }
        return all;
    }

    private void requireMadeOnce(
            String county, List<List<CompletableFuture<RepeatingClient.Answer>>> all)
            throws Exception {
        List<String> places = new ArrayList<>();
        for (List<CompletableFuture<RepeatingClient.Answer>> copies : all) {
            RepeatingClient.Answer first = copies.get(0).get(120, TimeUnit.SECONDS);
            assertThat(first.status()).as(first.body()).isEqualTo(201);
            for (CompletableFuture<RepeatingClient.Answer> copy : copies) {
                assertThat(copy.get(120, TimeUnit.SECONDS)).isEqualTo(first);
            }
            places.add(first.location());
        }
        assertThat(places).hasSize(CREATIONS).doesNotContainNull().doesNotHaveDuplicates();
        int total =
                system.as(Service.TEACHER, county, "viewer")
                        .get("/v1/teachers?count=true&limit=1")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("total");
        assertThat(total).isEqualTo(CREATIONS);
    }
}
