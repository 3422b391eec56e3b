package org.edubalance.kit.snapshot;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts a connection right as it goes back to the pool: what a transaction set of its session (the
 * date of its writes, the instant of its reads) must not reach the next one, however it ended.
 */
@Singleton
public class SessionReset implements AgroalPoolInterceptor {

    private final Map<Long, Boolean> marked = new ConcurrentHashMap<>();

    /** Remembers that something was set on this connection. */
    public void mark(Connection connection) throws SQLException {
        marked.put(idOf(connection), Boolean.TRUE);
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        try {
            if (marked.remove(idOf(connection)) != null) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("SET timestamp = DEFAULT, system_versioning_asof = DEFAULT");
                }
            }
        } catch (SQLException e) {
            abort(connection);
        }
    }

    /** A connection that can not be put right must not be used again. */
    private static void abort(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException ignored) {
            // it is gone already
        }
    }

    private static long idOf(Connection connection) throws SQLException {
        return connection.unwrap(org.mariadb.jdbc.Connection.class).getThreadId();
    }
}
