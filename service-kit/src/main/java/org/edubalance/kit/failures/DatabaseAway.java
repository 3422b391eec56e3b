package org.edubalance.kit.failures;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.problem.ProblemType;

/**
 * Whether a request failed only because the database could not be reached, or because none of the
 * pool's connections came free in time. Neither is a fault of the request, and both pass.
 */
final class DatabaseAway {

    /** Class 08 of SQL states: connection exception. */
    private static final String CONNECTION_EXCEPTION = "08";

    private static final String RETRY_AFTER_SECONDS = "2";

    private DatabaseAway() {}

    static boolean isBehind(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable next = failure; next != null && seen.add(next); next = next.getCause()) {
            if (next instanceof SQLException e && (lostConnection(e) || poolExhausted(e))) {
                return true;
            }
        }
        return false;
    }

    private static boolean lostConnection(SQLException e) {
        return e.getSQLState() != null && e.getSQLState().startsWith(CONNECTION_EXCEPTION);
    }

    /** The pool has no exception of its own for it, and gives no SQL state. */
    private static boolean poolExhausted(SQLException e) {
        return e.getSQLState() == null
                && e.getMessage() != null
                && e.getMessage().contains("acquisition timeout");
    }

    static ProblemException problem() {
        return ProblemType.UNAVAILABLE
                .because(
                        "数据库暂时无法访问，请稍后重试；写操作请使用相同的 Idempotency-Key",
                        "The database can not be reached right now; try again later, writes with"
                                + " the same Idempotency-Key")
                .header("Retry-After", RETRY_AFTER_SECONDS);
    }
}
