package org.edubalance.kit.failures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.Test;

/** A request that can not have the database now is told to come again, and then is served. */
@QuarkusTest
class DatabaseAwayTest {

    @Inject AgroalDataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    private final TestCounty county = TestCounty.fresh();

    @Test
    void aRequestThatGetsNoConnectionMayComeAgain() throws SQLException {
        String key = UUID.randomUUID().toString();
        List<Connection> taken = new ArrayList<>();
        try {
            while (taken.size() < connections) {
                taken.add(database.getConnection());
            }
            create(key)
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "2")
                    .body("type", equalTo("/problems/unavailable"));
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        create(key).then().statusCode(201);
    }

    private Response create(String key) {
        return county.editor()
                .header("Idempotency-Key", key)
                .body(
                        Map.of(
                                "code",
                                "away" + county.code(),
                                "divisionCode",
                                county.code(),
                                "books",
                                1))
                .post("/v1/shelves");
    }

    @Test
    void aLostConnectionIsToldFromOtherFailures() {
        SQLException lost = new SQLNonTransientConnectionException("closed", "08000", 1);
        assertThat(DatabaseAway.isBehind(new IllegalStateException(lost))).isTrue();
        assertThat(DatabaseAway.isBehind(new SQLException("bad", "42000", 1064))).isFalse();
        assertThat(DatabaseAway.isBehind(new IllegalStateException("08"))).isFalse();
    }
}
