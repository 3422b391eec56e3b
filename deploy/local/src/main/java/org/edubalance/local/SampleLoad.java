package org.edubalance.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.edubalance.mariadb.Folders;
import org.edubalance.sample.LankaoSample;

/** Brings the sample into an empty system, file by file, in the order in which rows refer. */
final class SampleLoad {

    private static final String NATION = "0";
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final int ERRORS_SHOWN = 10;

    private static final List<SampleFile> FILES =
            List.of(
                    new SampleFile(Service.REGISTRY, "divisions", "divisions", NATION),
                    new SampleFile(Service.REGISTRY, "schools", "schools"),
                    new SampleFile(Service.REGISTRY, "returns", "returns"),
                    new SampleFile(Service.TEACHER, "teachers", "teachers"),
                    new SampleFile(Service.TEACHER, "assignments", "assignments"),
                    new SampleFile(Service.FUNDING, "rules", "rules-national", NATION),
                    new SampleFile(Service.FUNDING, "rules", "rules", "41"),
                    new SampleFile(Service.FUNDING, "appropriations", "appropriations"),
                    new SampleFile(Service.EVALUATION, "claim-rules", "claim-rules", NATION),
                    new SampleFile(Service.EVALUATION, "claims", "claims"));

    private final LocalSystem system;
    private final DataFolder folder;
    private final ProgressLine progress;
    private final Api api;

    SampleLoad(LocalSystem system, DataFolder folder, ProgressLine progress) {
        this.system = system;
        this.folder = folder;
        this.progress = progress;
        this.api = system.api();
    }

    /** False when the system holds records that no interrupted load explains. */
    boolean run() throws IOException {
        boolean resumed = Files.exists(folder.loadingMarker());
        if (!resumed && holdsRecords()) {
            return false;
        }
        Files.writeString(folder.loadingMarker(), "");
        Folders.delete(folder.sample());
        LankaoSample.writeTo(folder.sample());
        for (SampleFile file : FILES) {
            load(file);
        }
        return true;
    }

    /** From now on the records are the user's. */
    void done() throws IOException {
        Files.deleteIfExists(folder.loadingMarker());
    }

    private boolean holdsRecords() throws IOException {
        Map<Service, List<String>> collections =
                Map.of(
                        Service.REGISTRY, List.of("schools", "divisions"),
                        Service.TEACHER, List.of("teachers"),
                        Service.FUNDING, List.of("appropriations"));
        TokenRequest viewer = TokenRequest.of(NATION, "viewer");
        for (Map.Entry<Service, List<String>> entry : collections.entrySet()) {
            for (String collection : entry.getValue()) {
                JsonNode page = api.get(entry.getKey(), "/v1/" + collection + "?limit=1", viewer);
                if (!page.path("items").isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void load(SampleFile file) throws IOException {
        Path rows = file.in(folder.sample());
        long total;
        try (Stream<String> lines = Files.lines(rows)) {
            total = lines.count();
        }
        long start = System.nanoTime();
        progress.show(file.title(), 0, total);
        JsonNode job =
                api.post(file.service(), "/v1/imports?kind=" + file.kind(), file.caller(), rows);
        String address = "/v1/imports/" + job.path("id").asText();
        while (!isFinished(job)) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                progress.fail(file.title());
                throw new Refusal("the import of " + file.title() + " does not end");
            }
            LockSupport.parkNanos(200_000_000);
            job = api.get(file.service(), address, file.caller());
            progress.show(file.title(), job.path("read").asLong(), total);
        }
        if (!job.path("status").asText().equals("SUCCEEDED")) {
            progress.fail(file.title());
            throw new Refusal(errors(file, address));
        }
        progress.finish(file.title(), total, Duration.ofNanos(System.nanoTime() - start));
    }

    private static boolean isFinished(JsonNode job) {
        String status = job.path("status").asText();
        return status.equals("SUCCEEDED") || status.equals("FAILED");
    }

    private String errors(SampleFile file, String address) throws IOException {
        StringBuilder text = new StringBuilder("the import of " + file.title() + " failed:");
        JsonNode answer = api.get(file.service(), address + "/errors", file.caller());
        JsonNode errors = answer.isArray() ? answer : answer.path("items");
        int shown = 0;
        for (JsonNode error : errors) {
            if (shown++ == ERRORS_SHOWN) {
                text.append("\n  ...");
                break;
            }
            text.append("\n  ").append(error);
        }
        return text.toString();
    }

    /**
     * @param name of the file in the sample's folder, without its ending
     * @param division of the token that loads it
     */
    private record SampleFile(Service service, String kind, String name, String division) {

        SampleFile(Service service, String kind, String name) {
            this(service, kind, name, CountyEvaluation.COUNTY);
        }

        Path in(Path sample) {
            return sample.resolve(name + ".ndjson");
        }

        String title() {
            return service.root() + " " + name;
        }

        TokenRequest caller() {
            return TokenRequest.of(division, "editor", "verifier", "admin").subject("sample-load");
        }
    }
}
