package org.edubalance.kit.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.edubalance.kit.json.Bound;
import org.edubalance.kit.json.JsonBinding;
import org.edubalance.kit.json.Personal;
import org.edubalance.kit.labels.Column;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.xlsx.CellText;

/** Rows of a table, CSV or XLSX: headings, then a row a line; empty ones are passed over. */
final class TableRows implements RowSource {

    private final TableCells cells;
    private final JsonBinding binding;
    private List<String> headings;
    private HeadingRow heading;

    TableRows(TableCells cells, JsonBinding binding) {
        this.cells = cells;
        this.binding = binding;
    }

    @Override
    public boolean next() throws IOException {
        if (headings == null) {
            if (!nextWithContent()) {
                return false;
            }
            headings = cells.cells().stream().map(CellText::text).toList();
        }
        return nextWithContent();
    }

    private boolean nextWithContent() throws IOException {
        while (cells.next()) {
            if (cells.cells().stream().anyMatch(cell -> cell != CellText.EMPTY)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public long number() {
        return cells.number();
    }

    @Override
    public <R> Bound<R> row(Class<R> type) {
        if (heading == null) {
            heading = HeadingRow.of(headings, type);
        }
        Optional<Fault> misfit = cells.misfit(heading.size());
        if (misfit.isPresent()) {
            return new Bound<>(null, List.of(misfit.get()));
        }
        Map<HeadingRow.Place, String> values = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        List<CellText> row = cells.cells();
        for (int i = 0; i < row.size(); i++) {
            CellText cell = row.get(i);
            HeadingRow.Place place = heading.place(i);
            if (cell == CellText.EMPTY) {
                continue;
            }
            if (place == HeadingRow.Place.NOWHERE) {
                faults.add(withoutHeading(i));
            } else if (cell.fault() != null) {
                faults.add(unreadable(place, cell));
            } else {
                values.put(place, cell.text().strip());
            }
        }
        ObjectNode tree = TableRow.tree(values);
        return with(faults, binding.bindTexts(tree, type));
    }

    /** A cell that could not be told is not missing, so nothing else is said of it. */
    private static <R> Bound<R> with(List<Fault> faults, Bound<R> bound) {
        if (faults.isEmpty()) {
            return bound;
        }
        Set<String> told = faults.stream().map(Fault::field).collect(Collectors.toSet());
        List<Fault> all = new ArrayList<>(faults);
        bound.faults().stream().filter(fault -> !told.contains(fault.field())).forEach(all::add);
        return new Bound<>(bound.value(), all);
    }

    private static Fault unreadable(HeadingRow.Place place, CellText cell) {
        return new Fault(
                place.path(), cell.fault(), isPersonal(place.column()) ? null : cell.text());
    }

    private static boolean isPersonal(Column column) {
        return column.way().stream().anyMatch(c -> c.isAnnotationPresent(Personal.class));
    }

    private static Fault withoutHeading(int column) {
        return Fault.fault(
                "",
                "第 " + (column + 1) + " 列有内容，但没有表头",
                "Column " + (column + 1) + " has content, but no heading");
    }

    @Override
    public long bytesRead(long taken) {
        return cells.bytesRead(taken);
    }

    @Override
    public void close() throws IOException {
        cells.close();
    }
}
