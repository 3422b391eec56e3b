package org.edubalance.kit.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemException;

/** An import under way: for whom it is, and what was wrong with its rows. */
public final class ImportRun {

    /** Most rows that are applied at once. */
    public static final int BATCH = 500;

    /** Most row errors that are kept; the others are counted only. */
    static final int KEPT_ERRORS = 10_000;

    private final Caller caller;
    private final List<RowError> errors = new ArrayList<>();
    private final Set<Long> rejected = new HashSet<>();
    private long furtherRows;
    private boolean hopeless;

    ImportRun(Caller caller) {
        this.caller = caller;
    }

    /** Who asked for the import; each row has to be this caller's to write. */
    public Caller caller() {
        return caller;
    }

    /** Rejects a row for a fault; a row may have several. */
    public void reject(ImportRow<?> row, Fault fault) {
        countFurtherRows(row);
        reject(row.number(), fault);
    }

    /** Rejects a row for what a rule or a boundary said of it. */
    public void reject(ImportRow<?> row, ProblemException problem) {
        countFurtherRows(row);
        reject(row.number(), problem);
    }

    /** A resource of several rows is rejected with all of them. */
    private void countFurtherRows(ImportRow<?> row) {
        if (!rejected.contains(row.number())) {
            furtherRows += row.rows() - 1;
        }
    }

    /** Nothing of the file may be kept, whatever becomes of bad rows. */
    void giveUp() {
        hopeless = true;
    }

    boolean isHopeless() {
        return hopeless;
    }

    void reject(long number, ProblemException problem) {
        if (problem.faults().isEmpty()) {
            reject(number, new Fault("", problem.detail(), null));
        }
        problem.faults().forEach(fault -> reject(number, fault));
    }

    /** Whether the row was rejected. */
    public boolean isRejected(ImportRow<?> row) {
        return rejected.contains(row.number());
    }

    void reject(long number, Fault fault) {
        rejected.add(number);
        if (errors.size() < KEPT_ERRORS) {
            errors.add(new RowError(number, fault));
        }
    }

    /** The faults in order of their rows. */
    List<RowError> errors() {
        return errors.stream().sorted(Comparator.comparingLong(RowError::row)).toList();
    }

    long rejected() {
        return rejected.size() + furtherRows;
    }

    /** One fault of one row. */
    record RowError(long row, Fault fault) {}
}
