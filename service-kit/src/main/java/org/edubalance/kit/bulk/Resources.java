package org.edubalance.kit.bulk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemException;

/**
 * Puts rows together to resources: one row each, except in tables of a kind whose resources have
 * several rows that follow each other.
 */
final class Resources<R> {

    private final ImportKind<R> kind;
    private final boolean table;
    private final ImportRun run;
    private final Set<Object> finished = new HashSet<>();
    private List<ImportRow<R>> complete = new ArrayList<>();
    private ImportRow<R> pending;
    private boolean nextIsDoubtful;
    private boolean pendingIsDoubtful;

    Resources(ImportKind<R> kind, boolean table, ImportRun run) {
        this.kind = kind;
        this.table = table;
        this.run = run;
    }

    void add(ImportRow<R> row) {
        if (!table) {
            complete.add(row);
            return;
        }
        try {
            Optional<R> merged =
                    pending == null ? Optional.empty() : kind.merged(pending.value(), row.value());
            if (merged.isPresent()) {
                pending = new ImportRow<>(pending.number(), merged.get(), pending.rows() + 1);
                return;
            }
        } catch (ProblemException contradiction) {
            run.reject(row, contradiction);
            pendingIsDoubtful = true;
            return;
        }
        if (kind.key(row.value()).filter(finished::contains).isPresent()) {
            run.reject(
                    row,
                    Fault.fault(
                            "",
                            "同一对象的各行须相邻",
                            "The rows of one resource have to follow each other"));
            run.giveUp();
            return;
        }
        endPending();
        pending = row;
        pendingIsDoubtful = nextIsDoubtful && kind.key(row.value()).isPresent();
        nextIsDoubtful = false;
    }

    /**
     * Notes that a row could not be read. In a table it may have been part of the resource before
     * or after it, so both are left out: half a resource is worse than none.
     */
    void unreadable() {
        if (table && pending != null && kind.key(pending.value()).isPresent()) {
            pendingIsDoubtful = true;
        }
        nextIsDoubtful = table;
    }

    /** How many resources may be applied. */
    int complete() {
        return complete.size();
    }

    List<ImportRow<R>> take() {
        List<ImportRow<R>> taken = complete;
        complete = new ArrayList<>();
        return taken;
    }

    List<ImportRow<R>> takeAll() {
        endPending();
        pending = null;
        return take();
    }

    private void endPending() {
        if (pending != null) {
            kind.key(pending.value()).ifPresent(finished::add);
            if (pendingIsDoubtful) {
                run.reject(
                        pending,
                        Fault.fault(
                                "",
                                "相邻的行有误，此对象可能不完整",
                                "A row beside it is bad, so this resource may be incomplete"));
            } else {
                complete.add(pending);
            }
        }
    }
}
