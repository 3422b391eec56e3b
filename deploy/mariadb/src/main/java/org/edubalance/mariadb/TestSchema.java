package org.edubalance.mariadb;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A schema of one test run.
 *
 * @param user may use this schema only
 */
public record TestSchema(
        SharedTestServer server, String name, String jdbcUrl, String user, String password) {

    /** A connection of the schema's user. */
    public Connection connect() throws SQLException {
        return JdbcLogin.connect(server.port(), name, user, password);
    }

    /** Deletes the schema and its user. */
    public void drop() {
        server.drop(this);
    }

    @Override
    public String toString() {
        return "TestSchema[" + jdbcUrl + "]";
    }
}
