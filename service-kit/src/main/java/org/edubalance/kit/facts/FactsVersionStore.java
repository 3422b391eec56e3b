package org.edubalance.kit.facts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.edubalance.kit.division.DivisionCode;

/** Versions of facts that were computed before, as long as nothing was written since. */
@ApplicationScoped
class FactsVersionStore {

    /** A write to the county, or to a division that it lies in, makes a version of it stale. */
    private static final String STILL_TRUE =
            """
            SELECT v.division_code, v.line_count, v.digest
            FROM facts_version v
            WHERE v.division_code LIKE ? AND v.year = ? AND v.facts_version = ?
                AND NOT EXISTS (
                    SELECT 1 FROM journal_write w
                    WHERE w.division_code IN
                            (v.division_code, LEFT(v.division_code, 4), LEFT(v.division_code, 2), '0')
                        AND w.effective_at > LEAST(v.as_of, ?)
                        AND w.effective_at <= GREATEST(v.as_of, ?))
            """;

    /** An older instant never takes the place of a newer one. */
    private static final String SAVE =
            """
            INSERT INTO facts_version (division_code, year, facts_version, as_of, line_count, digest)
            VALUES (?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE
                line_count = IF(VALUES(as_of) >= as_of, VALUES(line_count), line_count),
                digest = IF(VALUES(as_of) >= as_of, VALUES(digest), digest),
                as_of = GREATEST(as_of, VALUES(as_of))
            """;

    private final DataSource database;

    FactsVersionStore(DataSource database) {
        this.database = database;
    }

    /** The versions within a division that hold at a settled instant, by county. */
    Map<String, CountyVersion> holding(
            DivisionCode division, int year, int version, Instant settled) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(STILL_TRUE)) {
            select.setString(1, division.prefix() + "%");
            select.setInt(2, year);
            select.setInt(3, version);
            select.setObject(4, utc(settled));
            select.setObject(5, utc(settled));
            try (ResultSet rows = select.executeQuery()) {
                Map<String, CountyVersion> holding = new HashMap<>();
                while (rows.next()) {
                    String county = rows.getString(1);
                    holding.put(
                            county, new CountyVersion(county, rows.getLong(2), rows.getString(3)));
                }
                return holding;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("versions of facts can not be read", e);
        }
    }

    /** Keeps what was computed as of a settled instant. */
    void save(List<CountyVersion> computed, int year, int version, Instant settled) {
        if (computed.isEmpty()) {
            return;
        }
        List<CountyVersion> ordered = new ArrayList<>(computed);
        ordered.sort((a, b) -> a.divisionCode().compareTo(b.divisionCode()));
        QuarkusTransaction.requiringNew().run(() -> insert(ordered, year, version, settled));
    }

    private void insert(List<CountyVersion> computed, int year, int version, Instant settled) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(SAVE)) {
            for (CountyVersion county : computed) {
                insert.setString(1, county.divisionCode());
                insert.setInt(2, year);
                insert.setInt(3, version);
                insert.setObject(4, utc(settled));
                insert.setLong(5, county.rows());
                insert.setString(6, county.digest());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("versions of facts can not be kept", e);
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
