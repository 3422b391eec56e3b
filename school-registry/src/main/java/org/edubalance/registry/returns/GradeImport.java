package org.edubalance.registry.returns;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.edubalance.kit.bulk.ImportKind;
import org.edubalance.kit.bulk.ImportRow;
import org.edubalance.kit.bulk.ImportRun;
import org.edubalance.registry.schools.Stage;

/** Loads the grades of returns. */
@ApplicationScoped
class GradeImport implements ImportKind<GradesRow> {

    private final ReturnPartLoading loading;

    GradeImport(ReturnPartLoading loading) {
        this.loading = loading;
    }

    @Override
    public String name() {
        return "return-grades";
    }

    @Override
    public Class<GradesRow> rowType() {
        return GradesRow.class;
    }

    @Override
    public Optional<GradesRow> example() {
        return Optional.of(
                new GradesRow(
                        "2141000001",
                        2019,
                        null,
                        List.of(new GradesRow.Line(Stage.PRIMARY, 1, 70))));
    }

    /** The rows of one return follow each other. */
    @Override
    public Optional<GradesRow> merged(GradesRow first, GradesRow second) {
        return first.isOfTheSameReturn(second) ? Optional.of(first.with(second)) : Optional.empty();
    }

    @Override
    public Optional<Object> key(GradesRow row) {
        return Optional.of(row.key());
    }

    @Override
    public Set<String> divisions(List<GradesRow> rows) {
        return loading.divisions(rows);
    }

    @Override
    public void apply(List<ImportRow<GradesRow>> rows, ImportRun run) {
        loading.apply(rows, run);
    }
}
