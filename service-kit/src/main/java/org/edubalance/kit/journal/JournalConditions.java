package org.edubalance.kit.journal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.edubalance.kit.division.DivisionCode;

/**
 * A filter as SQL: conditions on {@code journal_write w}, and on {@code journal_entry e}.
 *
 * <p>A write holds the entries of one county, so a foreign one is passed over without a look at its
 * entries, unless a resource came into it from elsewhere.
 */
final class JournalConditions {

    private static final int COUNTY_DIGITS = 6;

    private final JournalFilter filter;
    private final List<Object> writeValues = new ArrayList<>();
    private final List<Object> entryValues = new ArrayList<>();
    private final String ofWrites;
    private final String ofEntries;

    JournalConditions(JournalFilter filter) {
        this.filter = filter;
        this.ofWrites = writes();
        this.ofEntries = entries();
    }

    /** Conditions on writes, each led by AND. */
    String ofWrites() {
        return ofWrites;
    }

    /** Conditions on entries, each led by AND. */
    String ofEntries() {
        return ofEntries;
    }

    /** Whether the resource belongs to the division now. */
    String inside() {
        return within("e.division_code", "e.town_code");
    }

    int bindWrites(PreparedStatement statement, int first) throws SQLException {
        return bind(statement, first, writeValues);
    }

    int bindEntries(PreparedStatement statement, int first) throws SQLException {
        return bind(statement, first, entryValues);
    }

    private String writes() {
        StringBuilder sql = new StringBuilder();
        String prefix = filter.division().prefix();
        if (!prefix.isEmpty()) {
            String county = prefix.substring(0, Math.min(prefix.length(), COUNTY_DIGITS));
            sql.append(" AND (w.division_code LIKE ? OR w.moved > 0)");
            writeValues.add(county + "%");
        }
        equal(sql, "w.subject", filter.subject(), writeValues);
        equal(sql, "w.trace_id", filter.traceId(), writeValues);
        compare(sql, "w.effective_at >= ?", filter.from());
        compare(sql, "w.effective_at < ?", filter.to());
        return sql.toString();
    }

    private String entries() {
        StringBuilder sql = new StringBuilder();
        if (!filter.division().isNation()) {
            sql.append(" AND (")
                    .append(inside())
                    .append(" OR ")
                    .append(within("e.left_division_code", "e.left_town_code"))
                    .append(")");
        }
        equal(sql, "e.school_code", filter.school(), entryValues);
        equal(sql, "e.type", filter.type(), entryValues);
        equal(sql, "e.resource_id", filter.resourceId(), entryValues);
        equal(sql, "e.action", filter.action(), entryValues);
        return sql.toString();
    }

    /** The code is digits only, so it may stand in the statement. */
    private String within(String division, String town) {
        DivisionCode bound = filter.division();
        if (bound.isNation()) {
            return "TRUE";
        }
        String like = " LIKE '" + bound.prefix() + "%'";
        return bound.prefix().length() > COUNTY_DIGITS
                ? "COALESCE(" + division + like + " OR " + town + like + ", FALSE)"
                : "COALESCE(" + division + like + ", FALSE)";
    }

    private static void equal(StringBuilder sql, String column, String value, List<Object> values) {
        if (value != null) {
            sql.append(" AND ").append(column).append(" = ?");
            values.add(value);
        }
    }

    private void compare(StringBuilder sql, String condition, Instant instant) {
        if (instant != null) {
            sql.append(" AND ").append(condition);
            writeValues.add(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        }
    }

    private static int bind(PreparedStatement statement, int first, List<Object> values)
            throws SQLException {
        int index = first;
        for (Object value : values) {
            statement.setObject(index++, value);
        }
        return index;
    }
}
