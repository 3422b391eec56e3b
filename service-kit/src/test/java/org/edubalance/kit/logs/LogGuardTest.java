package org.edubalance.kit.logs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.edubalance.kit.problem.ProblemType;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;

class LogGuardTest {

    private static final String NAME = "张晓兰";

    private static String logged(Throwable failure) {
        return logged(failure, "org.edubalance.kit.failures.FailureMappers");
    }

    private static String logged(Throwable failure, String logger) {
        LogRecord record = new LogRecord(Level.SEVERE, "answered 500");
        record.setLoggerName(logger);
        record.setThrown(failure);
        assertThat(new LogGuard().isLoggable(record)).isTrue();
        StringWriter text = new StringWriter();
        record.getThrown().printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static SQLException duplicate() {
        return new SQLException(
                "(conn=2) Duplicate entry '" + NAME + "' for key 'uk_shelf__label'", "23000", 1062);
    }

    @Test
    void whatADatabaseRefusesIsToldByStateCodeAndConstraint() {
        ConstraintViolationException broken =
                new ConstraintViolationException(
                        "could not execute statement [" + duplicate().getMessage() + "]",
                        duplicate(),
                        "insert into shelf values (?)",
                        ConstraintViolationException.ConstraintKind.UNIQUE,
                        "uk_shelf__label");
        String text = logged(new RuntimeException(broken));
        assertThat(text)
                .doesNotContain(NAME)
                .contains("java.lang.RuntimeException\n")
                .contains(
                        "Caused by: org.hibernate.exception.ConstraintViolationException"
                                + " (uk_shelf__label)")
                .contains("Caused by: java.sql.SQLException (SQLState 23000, code 1062)")
                .contains("at org.edubalance.kit.logs.LogGuardTest.duplicate");
    }

    @Test
    void anExceptionThatFollowsOrIsSuppressedIsGuardedToo() {
        IllegalStateException failure = new IllegalStateException("could not be stored");
        BatchUpdateException batch = new BatchUpdateException(duplicate());
        batch.setNextException(duplicate());
        failure.addSuppressed(batch);
        assertThat(logged(failure))
                .contains("java.lang.IllegalStateException: could not be stored")
                .contains("java.sql.BatchUpdateException")
                .doesNotContain(NAME);
    }

    @Test
    void aParserThatRepeatsWhatItRead() {
        DateTimeParseException failure = null;
        try {
            LocalDate.parse(NAME);
        } catch (DateTimeParseException e) {
            failure = e;
        }
        assertThat(logged(failure))
                .startsWith("java.time.format.DateTimeParseException\n")
                .doesNotContain(NAME);
        assertThat(
                        logged(
                                new IllegalArgumentException(
                                        "bad row: " + failure.getMessage(), failure)))
                .doesNotContain(NAME);
    }

    @Test
    void aProblemIsToldByItsKind() {
        assertThat(
                        logged(
                                ProblemType.CONFLICT.because(
                                        "与" + NAME + "冲突", "Conflicts with " + NAME)))
                .contains("(CONFLICT)")
                .doesNotContain(NAME);
    }

    @Test
    void whatAnOperatorNeedsIsSaid() {
        assertThat(logged(new ConnectException("Connection refused: localhost:8081")))
                .contains("Connection refused: localhost:8081");
        assertThat(logged(new SQLException("Connection is closed", "08003")))
                .contains("Connection is closed");
        assertThat(logged(new IllegalStateException("the key ring is empty")))
                .contains("the key ring is empty");
        assertThat(logged(duplicate(), "org.flywaydb.core.internal.command.DbMigrate"))
                .contains("Duplicate entry");
    }

    @Test
    void aFailureThatCausesItselfEnds() {
        IllegalStateException outer = new IllegalStateException("outer");
        IllegalStateException inner = new IllegalStateException("inner", outer);
        outer.initCause(inner);
        assertThat(logged(outer)).contains("outer").contains("inner");
    }
}
