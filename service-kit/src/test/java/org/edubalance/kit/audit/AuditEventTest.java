package org.edubalance.kit.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.edubalance.kit.journal.JournalEntry;
import org.edubalance.kit.journal.Place;
import org.edubalance.kit.journal.ProbeWriter;
import org.edubalance.kit.probe.ShelfRequest;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.Test;

/** Every write tells who, when, and what was before and after; an auditor sees the own division. */
@QuarkusTest
class AuditEventTest {

    @Inject ProbeWriter writer;

    private final TestCounty county = TestCounty.fresh();
    private final Place here = Place.of(county.code());

    private ValidatableResponse events(String query) {
        return county.as("auditor").get("/v1/audit-events" + query).then().statusCode(200);
    }

    private JournalEntry shelf(String id) {
        return JournalEntry.created("shelf", id, 1, here, Map.of("books", 1));
    }

    @Test
    void aChangeByARequestTellsWhoAndWhat() {
        String body = "{\"code\":\"a-%s\",\"divisionCode\":\"%s\",\"books\":%d}";
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        String tag =
                county.editor()
                        .body(body.formatted(county.code(), county.code(), 1))
                        .post("/v1/shelves")
                        .then()
                        .statusCode(201)
                        .extract()
                        .header("ETag");
        Instant before = Instant.now();
        TestCaller.of(county.code())
                .roles("editor", "viewer")
                .named("li.na")
                .request()
                .header("If-Match", tag)
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .body(body.formatted(county.code(), county.code(), 2))
                .put("/v1/shelves/a-" + county.code())
                .then()
                .statusCode(200);
        JsonPath page = events("").body("items", hasSize(2)).extract().jsonPath();
        Assertions.assertThat(page.getString("items[0].action")).isEqualTo("CREATED");
        Assertions.assertThat(page.getString("items[0].before")).isNull();
        Assertions.assertThat(page.getInt("items[0].after.books")).isEqualTo(1);
        Assertions.assertThat(page.getString("items[1].actor")).isEqualTo("li.na");
        Assertions.assertThat(page.getList("items[1].roles")).containsExactly("editor", "viewer");
        Assertions.assertThat(page.getString("items[1].action")).isEqualTo("CHANGED");
        Assertions.assertThat(page.getString("items[1].type")).isEqualTo("shelf");
        Assertions.assertThat(page.getString("items[1].division")).isEqualTo(county.code());
        Assertions.assertThat(page.getInt("items[1].before.books")).isEqualTo(1);
        Assertions.assertThat(page.getInt("items[1].after.books")).isEqualTo(2);
        Assertions.assertThat(page.getString("items[1].traceId")).isEqualTo(trace);
        Assertions.assertThat(Instant.parse(page.getString("items[1].instant")))
                .isBetween(before.minusSeconds(1), Instant.now().plusSeconds(1));
        events("?traceId=" + trace).body("items.actor", contains("li.na"));
    }

    @Test
    void personalDataIsMasked() {
        ShelfRequest secret = new ShelfRequest("c", county.code(), "x", 1, null, null, 987654);
        writer.write(JournalEntry.created("shelf", "c", 1, here, secret));
        String answer =
                events("").body("items[0].after.ownerNumber", equalTo("***")).extract().asString();
        Assertions.assertThat(answer).doesNotContain("987654");
    }

    @Test
    void eventsAreFilteredByWhatTheyAreAbout() {
        writer.write(
                shelf("one"),
                JournalEntry.created("room", "one", 1, here, Map.of("n", 1)),
                JournalEntry.changed("shelf", "one", 2, here, Map.of("n", 1), Map.of("n", 2))
                        .by("VERIFIED"));
        writer.write(shelf("two"));
        events("?type=room").body("items.resourceId", contains("one"));
        events("?resourceId=one").body("items.type", contains("shelf", "room", "shelf"));
        events("?resourceId=one&type=shelf").body("items.version", contains(1, 2));
        events("?resourceId=one&limit=2&count=true")
                .body("items", hasSize(2))
                .body("total", equalTo(3))
                .body("next", not(nullValue()));
        events("?action=VERIFIED").body("items.version", contains(2));
        events("?actor=zhang.wei").body("items", hasSize(4));
        events("?actor=nobody").body("items", empty());
        events("?traceId=" + ProbeWriter.TRACE).body("items", hasSize(4));
        events("?division=" + county.code() + "&count=true")
                .body("items", hasSize(4))
                .body("items.id", everyItem(matchesPattern("\\d+-\\d+")))
                .body("total", equalTo(4));
        events("?to=2020-01-01T00:00:00Z").body("items", empty());
        events("?from=2020-01-01T00:00:00Z&to=2200-01-01T00:00:00Z").body("items", hasSize(4));
        events("?from=2200-01-01T00:00:00Z").body("items", empty());
    }

    @Test
    void pagesFollowEachOtherInTheOrderOfTheFeed() {
        List<JournalEntry> many = IntStream.range(0, 23).mapToObj(i -> shelf("m" + i)).toList();
        writer.write(() -> {}, many.subList(0, 15));
        many.subList(15, 23).forEach(entry -> writer.write(entry));
        List<String> seen = new ArrayList<>();
        JsonPath page = events("?limit=5").extract().jsonPath();
        seen.addAll(page.getList("items.resourceId"));
        while (page.getString("next") != null) {
            page = events("?limit=5&after=" + page.getString("next")).extract().jsonPath();
            seen.addAll(page.getList("items.resourceId"));
        }
        Assertions.assertThat(seen).isEqualTo(many.stream().map(JournalEntry::id).toList());
    }

    @Test
    void onlyTheOwnDivisionIsSeen() {
        writer.write(shelf("ours"));
        TestCounty other = TestCounty.fresh();
        other.as("auditor").get("/v1/audit-events").then().body("items", empty());
        other.as("auditor").get("/v1/audit-events?resourceId=ours").then().body("items", empty());
        other.as("auditor")
                .get("/v1/audit-events?division=" + county.code())
                .then()
                .statusCode(403)
                .body("code", equalTo("OUTSIDE_DIVISION"));
        TestCaller.of(county.town(1))
                .roles("auditor")
                .request()
                .get("/v1/audit-events")
                .then()
                .body("items", empty());
        county.editor().get("/v1/audit-events").then().statusCode(403);
        county.service().get("/v1/audit-events").then().statusCode(403);
        county.viewer().get("/v1/audit-events/heads").then().statusCode(403);
        county.viewer().get("/v1/audit-events/verification").then().statusCode(403);
    }

    @Test
    void whoARecordLeavesSeesWhatItWasAndNotWhatBecameOfIt() {
        TestCounty target = TestCounty.fresh();
        writer.write(
                JournalEntry.changed(
                                "shelf",
                                "moving",
                                2,
                                Place.of(target.code()),
                                Map.of("a", 1),
                                Map.of("a", 2))
                        .from(here));
        events("").body("items[0].before.a", equalTo(1)).body("items[0].after", nullValue());
        target.as("auditor")
                .get("/v1/audit-events")
                .then()
                .body("items[0].before.a", equalTo(1))
                .body("items[0].after.a", equalTo(2));
    }

    @Test
    void theWholeTrailComesAsLinesOrAsATable() {
        writer.write(shelf("one"), shelf("two"));
        String[] lines =
                county.as("auditor")
                        .accept("application/x-ndjson")
                        .get("/v1/audit-events")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                        .split("\n");
        Assertions.assertThat(lines).hasSize(2);
        Assertions.assertThat(new JsonPath(lines[1]).getInt("after.books")).isEqualTo(1);
        Assertions.assertThat(
                        county.as("auditor")
                                .accept("text/csv")
                                .get("/v1/audit-events")
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString())
                .contains("two")
                .contains("{\"\"books\"\":1}");
    }
}
