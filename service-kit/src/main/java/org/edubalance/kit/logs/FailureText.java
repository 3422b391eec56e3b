package org.edubalance.kit.logs;

import java.io.EOFException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.edubalance.kit.problem.ProblemException;
import org.hibernate.exception.ConstraintViolationException;

/** What may be said of a failure: its class always, its message where it holds no user's value. */
final class FailureText {

    private static final String OURS = "org.edubalance.";

    /** Their messages speak of code, hosts and time. */
    private static final List<Class<? extends Throwable>> SPEAK_OF_NO_VALUE =
            List.of(
                    NullPointerException.class,
                    ClassCastException.class,
                    ArithmeticException.class,
                    IndexOutOfBoundsException.class,
                    LinkageError.class,
                    VirtualMachineError.class,
                    SocketException.class,
                    SocketTimeoutException.class,
                    UnknownHostException.class,
                    EOFException.class,
                    TimeoutException.class);

    /** Connection, authorization, rolled back; without the classes of bad data and broken keys. */
    private static final List<String> STATES_OF_NO_VALUE = List.of("08", "28", "40", "42S");

    private FailureText() {}

    static String of(Throwable failure) {
        StringBuilder text = new StringBuilder(failure.getClass().getName());
        if (failure instanceof SQLException sql) {
            text.append(" (SQLState ").append(sql.getSQLState());
            text.append(", code ").append(sql.getErrorCode()).append(')');
        }
        if (failure instanceof ConstraintViolationException broken) {
            text.append(" (").append(broken.getConstraintName()).append(')');
        }
        if (failure instanceof ProblemException problem) {
            text.append(" (").append(problem.type()).append(')');
        } else if (failure.getMessage() != null && isHarmless(failure)) {
            text.append(": ").append(failure.getMessage());
        }
        return text.toString();
    }

    private static boolean isHarmless(Throwable failure) {
        if (failure instanceof SQLException sql) {
            return sql.getSQLState() != null
                    && STATES_OF_NO_VALUE.stream().anyMatch(sql.getSQLState()::startsWith);
        }
        return SPEAK_OF_NO_VALUE.stream().anyMatch(type -> type.isInstance(failure))
                || isOurs(failure) && !repeatsItsCause(failure);
    }

    /** Thrown by our own code, which puts no value of a user into a message. */
    private static boolean isOurs(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith(OURS);
    }

    private static boolean repeatsItsCause(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause != null
                && cause.getMessage() != null
                && failure.getMessage().contains(cause.getMessage());
    }
}
