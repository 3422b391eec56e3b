package org.edubalance.kit.logs;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Another failure as it may be logged: with its place and its causes. */
final class GuardedFailure extends Throwable {

    private static final long serialVersionUID = 1L;

    private GuardedFailure(Throwable failure, Throwable cause) {
        super(FailureText.of(failure), cause, true, true);
        setStackTrace(failure.getStackTrace());
    }

    static Throwable of(Throwable failure) {
        return of(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Throwable of(Throwable failure, Set<Throwable> seen) {
        if (failure == null || failure instanceof GuardedFailure || !seen.add(failure)) {
            return failure instanceof GuardedFailure ? failure : null;
        }
        Throwable guarded = new GuardedFailure(failure, of(failure.getCause(), seen));
        for (Throwable suppressed : failure.getSuppressed()) {
            Throwable one = of(suppressed, seen);
            if (one != null) {
                guarded.addSuppressed(one);
            }
        }
        return guarded;
    }

    /** As a log shows it. */
    @Override
    public String toString() {
        return getMessage();
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
