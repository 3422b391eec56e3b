package org.edubalance.kit.bulk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.edubalance.kit.probe.ShelfRequest;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.kit.sql.PlainSql;

/** Loads shelves whose labels belong to a source: the first reading asks for them. */
@ApplicationScoped
class PreparedImport implements ImportKind<ShelfRequest> {

    /** What is to happen before it works: a source that is down, or others who write. */
    static final AtomicInteger SOURCE_DOWN = new AtomicInteger();

    static final AtomicInteger CONFLICTS = new AtomicInteger();

    /** What was looked at and applied, in order. */
    static final List<String> SEEN = new CopyOnWriteArrayList<>();

    private final PlainSql sql;

    PreparedImport(PlainSql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "prepared-shelves";
    }

    @Override
    public Class<ShelfRequest> rowType() {
        return ShelfRequest.class;
    }

    @Override
    public Optional<Preparation<ShelfRequest>> preparation(ImportRun run) {
        return Optional.of(
                rows -> {
                    SEEN.add("look %d %s".formatted(rows.size(), QuarkusTransaction.isActive()));
                    if (SOURCE_DOWN.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                        throw ProblemType.SOURCE_UNAVAILABLE.because("书库不可用", "no library");
                    }
                });
    }

    @Override
    public void apply(List<ImportRow<ShelfRequest>> rows, ImportRun run) {
        SEEN.add("apply %d %s".formatted(rows.size(), QuarkusTransaction.isActive()));
        for (ImportRow<ShelfRequest> row : rows) {
            sql.update(
                    "INSERT INTO shelf (code, division_code, books, version) VALUES (?, ?, ?, 0)",
                    row.value().code(),
                    row.value().divisionCode(),
                    row.value().books());
        }
        if (CONFLICTS.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new OptimisticLockException("another was faster");
        }
    }
}
