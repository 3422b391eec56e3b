package org.edubalance.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** The evaluation of the sample's county under the national standard of 2012. */
final class CountyEvaluation {

    static final String COUNTY = "410225";

    private static final String STANDARD = "CN-2012-BASIC";
    private static final int ACADEMIC_YEAR = 2019;
    private static final TokenRequest EDITOR = TokenRequest.of(COUNTY, "editor");

    private final Api api;

    CountyEvaluation(Api api) {
        this.api = api;
    }

    JsonNode run() throws IOException {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        request.put("standard", STANDARD);
        request.put("divisionCode", COUNTY);
        request.put("academicYear", ACADEMIC_YEAR);
        JsonNode evaluation = api.post(Service.EVALUATION, "/v1/evaluations", EDITOR, request);
        while (isUnderWay(evaluation.path("status").asText())) {
            LockSupport.parkNanos(200_000_000);
            evaluation = read(evaluation.path("id").asText());
        }
        if (evaluation.path("status").asText("SEALED").equals("FAILED")) {
            throw new Refusal("the evaluation failed: " + evaluation);
        }
        return evaluation;
    }

    Optional<JsonNode> last() throws IOException {
        JsonNode page =
                api.get(
                        Service.EVALUATION,
                        "/v1/evaluations?division=" + COUNTY + "&standard=" + STANDARD + "&limit=1",
                        EDITOR);
        JsonNode first = page.path("items").path(0);
        if (first.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(
                first.path("stages").isEmpty() ? read(first.path("id").asText()) : first);
    }

    private JsonNode read(String id) throws IOException {
        return api.get(Service.EVALUATION, "/v1/evaluations/" + id, EDITOR);
    }

    private static boolean isUnderWay(String status) {
        return status.equals("QUEUED") || status.equals("RUNNING");
    }
}
