package org.edubalance.registry.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.edubalance.kit.facts.FactsStream;
import org.edubalance.registry.returns.ReturnStatus;

/**
 * Writes facts straight from one query, row by row: a county takes milliseconds, a province no
 * memory. One statement sees one state of the database, whatever is written meanwhile.
 */
@ApplicationScoped
class FactsReading {

    /** Version of the meaning and shape of the lines. */
    static final int VERSION = 1;

    private static final int ROWS_AT_ONCE = 500;

    /** Schools are in the order of their codes, so that a school's revisions follow each other. */
    private static final String SELECT =
            """
            SELECT s.code, s.name, s.kind, s.ownership, s.urban_rural, s.division_code, s.town_code,
                s.central_school_code, r.status, r.revision, r.facts_premises, r.facts_equipment,
                r.facts_stages
            FROM school s
            LEFT JOIN school_return r ON r.school_code = s.code AND r.academic_year = ?
            WHERE (r.id IS NOT NULL
                OR ((s.opened_on IS NULL OR s.opened_on <= ?)
                    AND (s.closed_on IS NULL OR s.closed_on > ?)))
            """;

    private final DataSource database;

    FactsReading(DataSource database) {
        this.database = database;
    }

    /** Writes the lines asked for. */
    void write(FactsQuery query, FactsStream stream) throws IOException {
        FactsLine line = new FactsLine(query.academicYear(), query.included());
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, query);
                ResultSet rows = statement.executeQuery()) {
            List<FactsRow> school = new ArrayList<>();
            while (rows.next()) {
                FactsRow row = row(rows);
                if (!school.isEmpty() && !school.get(0).schoolCode().equals(row.schoolCode())) {
                    stream.canonicalLine(line.of(school));
                    school.clear();
                }
                school.add(row);
            }
            if (!school.isEmpty()) {
                stream.canonicalLine(line.of(school));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the facts can not be read", e);
        }
    }

    /** A county is found by equality, so that ix_school__division_code__code gives the order. */
    private static PreparedStatement prepare(Connection connection, FactsQuery query)
            throws SQLException {
        StringBuilder sql = new StringBuilder(SELECT);
        List<Object> values = new ArrayList<>();
        values.add(query.academicYear());
        values.add(query.referenceDate());
        values.add(query.referenceDate());
        String code = query.division().prefix();
        if (code.length() > 6) {
            sql.append(" AND s.town_code LIKE ?");
            values.add(code + "%");
        } else if (code.length() == 6) {
            sql.append(" AND s.division_code = ?");
            values.add(code);
        } else if (!code.isEmpty()) {
            sql.append(" AND s.division_code LIKE ?");
            values.add(code + "%");
        }
        if (query.school() != null) {
            sql.append(" AND s.code = ?");
            values.add(query.school());
        }
        sql.append(" ORDER BY s.code");
        PreparedStatement statement = connection.prepareStatement(sql.toString());
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        if (!query.isCountyOrLess()) {
            statement.setFetchSize(ROWS_AT_ONCE);
        }
        return statement;
    }

    private static FactsRow row(ResultSet row) throws SQLException {
        String status = row.getString(9);
        return new FactsRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                status == null ? null : ReturnStatus.valueOf(status),
                row.getInt(10),
                row.getString(11),
                row.getString(12),
                row.getString(13));
    }
}
