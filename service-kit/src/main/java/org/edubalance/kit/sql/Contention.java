package org.edubalance.kit.sql;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StaleStateException;

/** How others can be in a transaction's way, such that it is worth while to begin it again. */
public enum Contention {
    /** The database ended one of those who waited for each other. */
    DEADLOCK(1213),
    /** Somebody else held a lock too long. */
    LOCK_WAIT(1205),
    /** With innodb_snapshot_isolation: a row that is to be changed is newer than what was read. */
    NEWER_ROW(1020),
    /** The same, found by the row's version. */
    CHANGED_MEANWHILE(0);

    private final int code;

    Contention(int code) {
        this.code = code;
    }

    boolean matches(SQLException e) {
        return code != 0 && e.getErrorCode() == code;
    }

    /** What of this stands anywhere behind the failure; a layer in between may have wrapped it. */
    public static Optional<Contention> in(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(failure);
        Optional<Contention> found = Optional.empty();
        while (!open.isEmpty()) {
            Throwable next = open.remove();
            if (!seen.add(next)) {
                continue;
            }
            Optional<Contention> here = of(next);
            if (here.isPresent() && here.get() != CHANGED_MEANWHILE) {
                return here;
            }
            found = found.or(() -> here);
            if (next.getCause() != null) {
                open.add(next.getCause());
            }
            if (next instanceof SQLException sql && sql.getNextException() != null) {
                open.add(sql.getNextException());
            }
            Collections.addAll(open, next.getSuppressed());
        }
        return found;
    }

    private static Optional<Contention> of(Throwable failure) {
        if (failure instanceof SQLException sql) {
            for (Contention contention : values()) {
                if (contention.matches(sql)) {
                    return Optional.of(contention);
                }
            }
        }
        return failure instanceof OptimisticLockException || failure instanceof StaleStateException
                ? Optional.of(CHANGED_MEANWHILE)
                : Optional.empty();
    }
}
