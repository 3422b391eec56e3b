package org.edubalance.teacher.teachers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.edubalance.teacher.TestTeacher.with;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.util.Map;
import org.edubalance.kit.testing.TestCounty;
import org.edubalance.teacher.TestTeacher;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PersonalDataTest {
    private static final String NAME = "诸葛明月";
    private static final String NUMBER = "00000019790203002X";

    private final TestCounty county = TestCounty.fresh();

    @Inject AgroalDataSource database;

    private Map<String, Object> teacher() {
        return with(with(TestTeacher.of(county), "name", NAME), "idNumber", NUMBER);
    }

    @Test
    void nothingOfThePersonCanBeReadInTheDatabase() throws Exception {
        Response created = county.editor().body(teacher()).post("/v1/teachers");
        created.then().statusCode(201);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("SELECT * FROM teacher WHERE id = ?")) {
            statement.setString(1, created.path("id"));
            ResultSet row = statement.executeQuery();
            assertThat(row.next()).isTrue();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                Object value = row.getObject(i);
                if (value != null) {
                    byte[] bytes =
                            value instanceof byte[] binary
                                    ? binary
                                    : value.toString().getBytes(UTF_8);
                    String readable = new String(bytes, StandardCharsets.ISO_8859_1);
                    assertThat(readable)
                            .doesNotContain(NUMBER)
                            .doesNotContain(NUMBER.substring(6, 14))
                            .doesNotContain(
                                    new String(NAME.getBytes(UTF_8), StandardCharsets.ISO_8859_1));
                }
            }
        }
    }

    @Test
    void theSameNameIsNotStoredTheSameTwice() throws Exception {
        Map<String, Object> one = teacher();
        county.editor().body(one).post("/v1/teachers").then().statusCode(201);
        county.editor().body(teacher()).post("/v1/teachers").then().statusCode(201);
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                "SELECT COUNT(DISTINCT name) FROM teacher WHERE division_code ="
                                        + " ?")) {
            statement.setString(1, county.code());
            ResultSet row = statement.executeQuery();
            row.next();
            assertThat(row.getInt(1)).isEqualTo(2);
        }
    }

    @Test
    void onlyARoleOfItsOwnSeesThePerson() {
        Response created = county.editor().body(teacher()).post("/v1/teachers");
        String address = "/v1/teachers/" + created.path("id");
        for (String role : new String[] {"editor", "admin", "viewer", "auditor", "service"}) {
            county.as(role)
                    .get(address)
                    .then()
                    .statusCode(200)
                    .body("name", equalTo("诸**"))
                    .body("idNumber", equalTo("**************002X"));
        }
        Response full = county.as("viewer", "personal-data").get(address);
        full.then().body("name", equalTo(NAME)).body("idNumber", equalTo(NUMBER));
        assertThat(full.header("ETag")).isNotEqualTo(created.header("ETag"));
        county.as("viewer", "personal-data")
                .header("If-None-Match", created.header("ETag"))
                .get(address)
                .then()
                .statusCode(200)
                .body("name", equalTo(NAME));
        county.viewer()
                .get("/v1/teachers")
                .then()
                .body("items[0].name", equalTo("诸**"))
                .body("items[0].idNumber", equalTo("**************002X"));
        county.as("personal-data").get(address).then().statusCode(403);
    }

    @Test
    void theMaskedFormSentBackLeavesThePerson() {
        Map<String, Object> teacher = teacher();
        Response created = county.editor().body(teacher).post("/v1/teachers");
        String address = "/v1/teachers/" + created.path("id");
        Map<String, Object> shown =
                with(with(teacher, "name", "诸**"), "idNumber", "**************002X");
        Response changed =
                county.editor()
                        .header("If-Match", created.header("ETag"))
                        .body(with(shown, "gender", "FEMALE"))
                        .put(address);
        changed.then().statusCode(200).body("gender", equalTo("FEMALE"));
        county.as("viewer", "personal-data")
                .get(address)
                .then()
                .body("name", equalTo(NAME))
                .body("idNumber", equalTo(NUMBER));
        county.editor()
                .header("If-Match", changed.header("ETag"))
                .body(with(shown, "name", "王**"))
                .put(address)
                .then()
                .statusCode(400)
                .body("violations.field[0]", equalTo("name"))
                .body("violations[0]", not(hasKey("rejected")));
        county.editor()
                .body(with(teacher(), "name", "王**"))
                .post("/v1/teachers")
                .then()
                .statusCode(400);
    }

    @Test
    void aRefusedValueIsNotRepeated() {
        Map<String, Object> wrong = with(teacher(), "idNumber", "4102251979020300");
        county.editor()
                .body(with(wrong, "name", NAME.repeat(20)))
                .post("/v1/teachers")
                .then()
                .statusCode(400)
                .body("violations.find { it.field == 'idNumber' }", not(hasKey("rejected")))
                .body("violations.find { it.field == 'name' }", not(hasKey("rejected")))
                .body(not(containsString("4102251979020300")))
                .body(not(containsString(NAME)));
        assertThat(
                        new TeacherRequest(
                                        "410225", "T1", NAME, NUMBER, null, null, null, null, null,
                                        null, null, null, null, null, null, null, null, null, null)
                                .toString())
                .doesNotContain(NAME)
                .doesNotContain(NUMBER);
    }

    @Test
    void aTeacherNeedsNoNumber() {
        county.editor()
                .body(TestTeacher.of(county))
                .post("/v1/teachers")
                .then()
                .statusCode(201)
                .body("idNumber", nullValue());
    }
}
