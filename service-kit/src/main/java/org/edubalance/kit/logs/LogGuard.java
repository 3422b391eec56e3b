package org.edubalance.kit.logs;

import io.quarkus.logging.LoggingFilter;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Keeps what users sent out of the log. Databases, parsers and converters repeat the value that
 * they refuse in the message of their exception; so a log tells an exception's class, its place and
 * its code, and its message only where that can hold no such value.
 */
@LoggingFilter(name = "guard")
public final class LogGuard implements Filter {

    /** What these log is said at the start, to whoever operates the service. */
    private static final List<String> BEFORE_ANY_USER =
            List.of("io.quarkus.runtime.", "io.quarkus.bootstrap.", "org.flywaydb.");

    @Override
    public boolean isLoggable(LogRecord record) {
        if (record.getThrown() != null && !isOfTheStart(record.getLoggerName())) {
            record.setThrown(GuardedFailure.of(record.getThrown()));
        }
        return true;
    }

    private static boolean isOfTheStart(String logger) {
        return logger != null && BEFORE_ANY_USER.stream().anyMatch(logger::startsWith);
    }
}
