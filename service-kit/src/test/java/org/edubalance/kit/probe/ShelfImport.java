package org.edubalance.kit.probe;

import static org.edubalance.kit.problem.Fault.fault;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.edubalance.kit.bulk.ImportKind;
import org.edubalance.kit.bulk.ImportRow;
import org.edubalance.kit.bulk.ImportRun;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.problem.ProblemType;

/** Loads shelves; "away" stands for a source that is down, and a table may add up two rows. */
@ApplicationScoped
public class ShelfImport implements ImportKind<ShelfRequest> {

    /** Set by a test to play a source that is down. */
    public static volatile boolean sourceDown;

    private final ShelfResource.Shelves shelves;

    ShelfImport(ShelfResource.Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public String name() {
        return "shelves";
    }

    @Override
    public Class<ShelfRequest> rowType() {
        return ShelfRequest.class;
    }

    @Override
    public Optional<ShelfRequest> example() {
        return Optional.of(
                new ShelfRequest(
                        "0007",
                        "410225",
                        null,
                        120,
                        ShelfRequest.Wood.OAK,
                        LocalDate.of(2019, 9, 1),
                        null));
    }

    @Override
    public Optional<ShelfRequest> merged(ShelfRequest first, ShelfRequest second) {
        return first.code().equals(second.code())
                ? Optional.of(
                        new ShelfRequest(
                                first.code(),
                                first.divisionCode(),
                                first.label(),
                                first.books() + second.books(),
                                first.wood(),
                                first.builtOn(),
                                null))
                : Optional.empty();
    }

    @Override
    public Optional<Object> key(ShelfRequest row) {
        return Optional.of(row.code());
    }

    @Override
    public void apply(List<ImportRow<ShelfRequest>> rows, ImportRun run) {
        for (ImportRow<ShelfRequest> row : rows) {
            ShelfRequest value = row.value();
            if (sourceDown && "away".equals(value.label())) {
                throw ProblemType.SOURCE_UNAVAILABLE.because("书库不可用", "The library is down");
            }
            try {
                run.caller().requireDivision(value.divisionCode());
            } catch (ProblemException outside) {
                run.reject(row, outside);
                continue;
            }
            if (value.books() > 1_000_000) {
                run.reject(row, fault("books", "过多", "Too many", value.books()));
                continue;
            }
            Shelf shelf = shelves.findById(value.code());
            if (shelf == null) {
                shelf = new Shelf();
                shelf.code = value.code();
                shelf.divisionCode = value.divisionCode();
                shelf.books = value.books();
                shelves.persist(shelf);
            } else {
                shelf.books = value.books();
            }
        }
        shelves.flush();
    }
}
