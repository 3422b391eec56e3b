package org.edubalance.kit.snapshot;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionSemantics;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.DivisionCode;

/** Reads the service's records as they were at an instant. */
@ApplicationScoped
public class Snapshots {

    private static final int LONGEST_SECONDS = 3600;

    private final DataSource database;
    private final SessionReset sessions;
    private final SettledInstants instants;
    private final CurrentCaller caller;

    Snapshots(
            DataSource database,
            SessionReset sessions,
            SettledInstants instants,
            CurrentCaller caller) {
        this.database = database;
        this.sessions = sessions;
        this.instants = instants;
        this.caller = caller;
    }

    /**
     * Reads as of an instant that the caller asks for, or what holds now.
     *
     * @param asOf {@code null} for now
     * @throws org.edubalance.kit.problem.ProblemException as {@link SettledInstants#settle}
     */
    public <T> T reading(Instant asOf, Callable<T> reading) {
        return reading(caller.get().division(), asOf, reading);
    }

    /** The same, of one division's records: writers elsewhere do not matter. */
    public <T> T reading(DivisionCode division, Instant asOf, Callable<T> reading) {
        if (asOf == null) {
            return call(reading);
        }
        return at(instants.settle(division, asOf), reading);
    }

    /**
     * Reads as of an instant that is settled, in a transaction of its own: every statement of it
     * sees the tables with history as they were then.
     */
    public <T> T at(Instant settled, Callable<T> reading) {
        return QuarkusTransaction.runner(TransactionSemantics.REQUIRE_NEW)
                .timeout(LONGEST_SECONDS)
                .call(
                        () -> {
                            lookAt(settled);
                            return reading.call();
                        });
    }

    private void lookAt(Instant settled) {
        BigDecimal seconds =
                BigDecimal.valueOf(settled.getEpochSecond())
                        .add(BigDecimal.valueOf(settled.getNano() / 1000, 6));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            sessions.mark(connection);
            statement.execute(
                    "SET system_versioning_asof = FROM_UNIXTIME(" + seconds.toPlainString() + ")");
        } catch (SQLException e) {
            throw new IllegalStateException("history can not be read", e);
        }
    }

    private static <T> T call(Callable<T> reading) {
        try {
            return reading.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the records can not be read", e);
        }
    }
}
