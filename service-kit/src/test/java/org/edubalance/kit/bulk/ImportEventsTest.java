package org.edubalance.kit.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.edubalance.kit.probe.ShelfImport;
import org.edubalance.kit.testing.EventStream;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportEventsTest {

    private final TestCounty county = TestCounty.fresh();
    private final String token = TestCaller.of(county.code()).roles("viewer").token();

    @TestHTTPResource("/v1/imports/")
    URI imports;

    private String load(String label) {
        return county.editor()
                .contentType("application/x-ndjson")
                .body(
                        "{\"code\":\"%s-a\",\"divisionCode\":\"%s\",\"label\":\"%s\",\"books\":1}"
                                .formatted(county.code(), county.code(), label)
                                .getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports?kind=shelves")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private EventStream.Followed follow(String id, String after, String until) throws Exception {
        return EventStream.follow(imports.resolve(id + "/events"), token, after, until);
    }

    @AfterEach
    void theSourceIsBack() {
        ShelfImport.sourceDown = false;
    }

    @Test
    void progressIsToldUntilTheEndAndGoesOnAfterABreak() throws Exception {
        ShelfImport.sourceDown = true;
        String id = load("away");
        EventStream.Followed first = follow(id, null, "progress");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.type()).startsWith("text/event-stream");
        assertThat(first.events())
                .singleElement()
                .satisfies(
                        event -> {
                            assertThat(event.id()).isEqualTo("1");
                            assertThat(event.data()).contains("\"id\":\"" + id + "\"");
                        });
        ShelfImport.sourceDown = false;
        List<EventStream.Event> rest = follow(id, "1", "end").events();
        assertThat(rest)
                .extracting(event -> Long.parseLong(event.id()))
                .startsWith(2L)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(rest.get(rest.size() - 1).name()).isEqualTo("end");
        EventStream.Event last = rest.get(rest.size() - 2);
        assertThat(last.name()).isEqualTo("progress");
        assertThat(last.data()).contains("\"status\":\"SUCCEEDED\"", "\"progress\":100");
    }

    @Test
    void aFinishedImportTellsItsEndAtOnceAndTheStreamIsOver() throws Exception {
        String id = load("here");
        follow(id, null, "end");
        assertThat(follow(id, "17", "nothing that comes").events())
                .extracting(EventStream.Event::name, EventStream.Event::id)
                .containsExactly(tuple("progress", "18"), tuple("end", "19"));
        assertThat(follow(id, "not one of ours", "end").events().get(0).id()).isEqualTo("1");
    }

    @Test
    void whoMayNotReadTheImportMayNotFollowIt() throws Exception {
        String id = load("here");
        String stranger = TestCaller.of(TestCounty.fresh().code()).roles("viewer").token();
        EventStream.Followed refused =
                EventStream.follow(imports.resolve(id + "/events"), stranger, null, "end");
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.type()).startsWith("application/problem+json");
        county.viewer()
                .header("Accept", "text/event-stream")
                .get("/v1/imports/019ab3c0-1b2c-7d3e-8f40-51627384950a/events")
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }
}
