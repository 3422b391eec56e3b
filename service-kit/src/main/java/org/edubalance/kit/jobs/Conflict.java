package org.edubalance.kit.jobs;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.hibernate.StaleStateException;

/** Tells failures that come from others who write the same rows: trying again helps. */
final class Conflict {

    /** Lock wait time-out, deadlock, and a row that changed since it was first read. */
    private static final Set<Integer> CODES = Set.of(1205, 1213, 1020);

    private static final int DEEPEST = 20;

    private Conflict() {}

    static boolean causes(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLException sql && CODES.contains(sql.getErrorCode())
                    || cause instanceof OptimisticLockException
                    || cause instanceof StaleStateException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
