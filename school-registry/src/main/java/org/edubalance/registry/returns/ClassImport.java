package org.edubalance.registry.returns;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.edubalance.kit.bulk.ImportKind;
import org.edubalance.kit.bulk.ImportRow;
import org.edubalance.kit.bulk.ImportRun;
import org.edubalance.registry.schools.Stage;

/** Loads the classes of returns. */
@ApplicationScoped
class ClassImport implements ImportKind<ClassesRow> {

    private final ReturnPartLoading loading;

    ClassImport(ReturnPartLoading loading) {
        this.loading = loading;
    }

    @Override
    public String name() {
        return "return-classes";
    }

    @Override
    public Class<ClassesRow> rowType() {
        return ClassesRow.class;
    }

    @Override
    public Optional<ClassesRow> example() {
        return Optional.of(
                new ClassesRow(
                        "2141000001",
                        2019,
                        null,
                        List.of(new ClassesRow.Line(Stage.PRIMARY, 1, "一（1）班", 45))));
    }

    /** The rows of one return follow each other. */
    @Override
    public Optional<ClassesRow> merged(ClassesRow first, ClassesRow second) {
        return first.isOfTheSameReturn(second) ? Optional.of(first.with(second)) : Optional.empty();
    }

    @Override
    public Optional<Object> key(ClassesRow row) {
        return Optional.of(row.key());
    }

    @Override
    public Set<String> divisions(List<ClassesRow> rows) {
        return loading.divisions(rows);
    }

    @Override
    public void apply(List<ImportRow<ClassesRow>> rows, ImportRun run) {
        loading.apply(rows, run);
    }
}
