package org.edubalance.evaluation.evaluations.compliance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.edubalance.evaluation.core.Indicator;
import org.edubalance.evaluation.core.SchoolResult;
import org.edubalance.evaluation.core.SchoolValue;
import org.edubalance.evaluation.core.Standard;
import org.edubalance.kit.paging.Cursor;

/**
 * The rows of an evaluation's schools, filtered and in order. They are sealed: no place changes.
 */
final class ComplianceRows {
    private final List<RankedRow> rows = new ArrayList<>();
    private final ComplianceOrder order;
    private final Comparator<RankedRow> places;

    /**
     * @param indicator null for all
     * @param met null for all; else only rows that meet their threshold, or that do not
     */
    ComplianceRows(
            Standard standard,
            List<SchoolResult> schools,
            String indicator,
            Boolean met,
            ComplianceOrder order) {
        this.order = order;
        this.places = order.comparator();
        for (int place = 0; place < standard.indicators().size(); place++) {
            Indicator of = standard.indicators().get(place);
            if (indicator == null || indicator.equals(of.id())) {
                for (SchoolResult school : schools) {
                    add(of, place, school, met);
                }
            }
        }
        rows.sort(places);
    }

    private void add(Indicator indicator, int place, SchoolResult school, Boolean met) {
        for (SchoolValue value : school.values()) {
            if (value.id().equals(indicator.id()) && (met == null || met.equals(value.met()))) {
                ComplianceRow row = ComplianceRow.of(school, value, indicator);
                rows.add(
                        new RankedRow(
                                order.figureOf(row),
                                school.schoolCode(),
                                school.stage(),
                                place,
                                row));
            }
        }
    }

    /** Up to {@code limit} rows after the cursor. */
    List<RankedRow> after(Optional<Cursor> cursor, int limit) {
        Optional<RankedRow> last = cursor.map(RankedRow::at);
        return rows.stream()
                .filter(row -> last.isEmpty() || places.compare(row, last.get()) > 0)
                .limit(limit)
                .toList();
    }

    long count() {
        return rows.size();
    }
}
