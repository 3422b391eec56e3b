package org.edubalance.kit.bulk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.edubalance.kit.division.Roles;

/**
 * How rows of one kind are loaded. A service offers a kind by having a bean that implements this;
 * reading, binding, transactions, progress and errors are the import's.
 *
 * @param <R> the row: a record with constraints, the body of the single-resource write plus its key
 */
public interface ImportKind<R> {

    /** What the caller asks for in {@code kind=}: {@code schools}. */
    String name();

    /** The record that a row is bound to. */
    Class<R> rowType();

    /** Roles of which the caller needs one. */
    default Set<String> roles() {
        return Set.of(Roles.EDITOR, Roles.ADMIN);
    }

    /**
     * A row as it might be, for the template: values that go together. Without one, the template
     * shows the examples that the document has for the components.
     */
    default Optional<R> example() {
        return Optional.empty();
    }

    /**
     * Makes one row of two that follow each other in a table, where a resource has several rows
     * there: a return has one a stage.
     *
     * @return the two as one; empty when the second begins another resource
     * @throws org.edubalance.kit.problem.ProblemException when they contradict each other: the
     *     second row is rejected for it
     */
    default Optional<R> merged(R first, R second) {
        return Optional.empty();
    }

    /**
     * What tells a row's resource from the others of a table, where rows may be {@link #merged}: a
     * later row of a resource that is finished already is rejected, since it would replace what the
     * earlier ones said.
     *
     * @return empty when a resource has one row at most
     */
    default Optional<Object> key(R row) {
        return Optional.empty();
    }

    /**
     * The divisions whose records these rows will write: they are announced to the journal before
     * the first row is applied, so that the whole load is dated with one instant and readers as of
     * an instant see all of it or nothing. Rows with faults are among them.
     *
     * @return codes at any level; unknown ones may be left out
     */
    default Set<String> divisions(List<R> rows) {
        return Set.of();
    }

    /**
     * What has to know of all rows before the first one is written: a kind whose rows name records
     * of another service asks for them here, in batches, so that nobody is waited for within the
     * import's transaction. Made anew for each time that the import begins.
     *
     * @return empty when there is nothing to know: the rows are read once only then
     */
    default Optional<Preparation<R>> preparation(ImportRun run) {
        return Optional.empty();
    }

    /**
     * Applies some rows, up to {@link ImportRun#BATCH}, within the import's transaction. A row that
     * breaks a rule is rejected through {@code run} and left out; the others are written. A row
     * equal to what is stored changes nothing. Whatever it throws ends the whole import; so does a
     * problem that crosses another bean's {@code @Transactional} method, since that marks the
     * transaction as lost even when it is caught here: reject before calling, or call a method that
     * is not transactional itself.
     */
    void apply(List<ImportRow<R>> rows, ImportRun run);

    /** A first look at rows, outside of any transaction. */
    interface Preparation<R> {

        /**
         * Looks at some rows, up to {@link ImportRun#BATCH}; those of a table are not put together
         * yet, and unreadable ones are left out.
         *
         * @throws org.edubalance.kit.problem.ProblemException {@code SOURCE_UNAVAILABLE}: the
         *     import waits and begins again
         */
        void look(List<R> rows);
    }
}
