package org.edubalance.teacher.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.edubalance.kit.sql.PlainSql;

/**
 * The copy of the registry's schools, and of its divisions down to counties. Each method takes part
 * in the transaction under way; two who write the same write it in the same order.
 */
@ApplicationScoped
class DirectoryCopy {
    /** Codes down to a county; what is below is kept as the name of a school's town alone. */
    private static final int COUNTY_DIGITS = 6;

    private static final int TOWN_DIGITS = 9;

    private final PlainSql sql;

    DirectoryCopy(PlainSql sql) {
        this.sql = sql;
    }

    /** Those of the schools that the copy has. */
    List<School> schools(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : sql.list(
                        """
                        SELECT code, name, kind, ownership, division_code, division_name, town_code,
                            town_name
                        FROM directory_school WHERE code IN (%s)\
                        """
                                .formatted(marks(codes)),
                        DirectoryCopy::school,
                        codes.toArray());
    }

    /** Those of the divisions that the copy has. */
    Set<String> divisions(Collection<String> codes) {
        return codes.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        sql.list(
                                "SELECT code FROM directory_division WHERE code IN (%s)"
                                        .formatted(marks(codes)),
                                row -> row.getString(1),
                                codes.toArray()));
    }

    void keepSchools(Collection<School> schools) {
        sql.batch(
                """
                INSERT INTO directory_school (code, name, kind, ownership, division_code,
                    division_name, town_code, town_name)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE name = VALUES(name), kind = VALUES(kind),
                    ownership = VALUES(ownership), division_code = VALUES(division_code),
                    division_name = VALUES(division_name), town_code = VALUES(town_code),
                    town_name = VALUES(town_name)
                """,
                schools.stream()
                        .sorted((a, b) -> a.code().compareTo(b.code()))
                        .map(
                                school ->
                                        new Object[] {
                                            school.code(),
                                            school.name(),
                                            school.kind(),
                                            school.ownership(),
                                            school.divisionCode(),
                                            school.divisionName(),
                                            school.townCode(),
                                            school.townName()
                                        })
                        .toList());
    }

    void dropSchools(Collection<String> codes) {
        sql.batch("DELETE FROM directory_school WHERE code = ?", rows(codes));
    }

    /** Keeps a division, and its name with the schools that lie in it. */
    void keepDivision(RegistryClient.Division division) {
        int digits = division.code().length();
        if (digits <= COUNTY_DIGITS) {
            sql.update(
                    """
                    INSERT INTO directory_division (code, name) VALUES (?, ?)
                    ON DUPLICATE KEY UPDATE name = VALUES(name)
                    """,
                    division.code(),
                    division.name());
        }
        if (digits == COUNTY_DIGITS) {
            sql.update(
                    """
                    UPDATE directory_school SET division_name = ?
                    WHERE division_code = ? AND NOT division_name <=> ?
                    """,
                    division.name(),
                    division.code(),
                    division.name());
        } else if (digits == TOWN_DIGITS) {
            sql.update(
                    """
                    UPDATE directory_school SET town_name = ?
                    WHERE town_code = ? AND NOT town_name <=> ?
                    """,
                    division.name(),
                    division.code(),
                    division.name());
        }
    }

    void dropDivisions(Collection<String> codes) {
        sql.batch("DELETE FROM directory_division WHERE code = ?", rows(codes));
    }

    /** Drops what is not among these, after a full load. */
    void retain(Set<String> schools, Set<String> divisions) {
        dropSchools(others("SELECT code FROM directory_school", schools));
        dropDivisions(others("SELECT code FROM directory_division", divisions));
    }

    /** Up to which place in the registry's changes the copy is true; empty before a full load. */
    Optional<String> position() {
        return sql.first("SELECT position FROM directory_position", row -> row.getString(1));
    }

    void moveTo(String position) {
        sql.update(
                """
                INSERT INTO directory_position (id, position) VALUES (1, ?)
                ON DUPLICATE KEY UPDATE position = VALUES(position)
                """,
                position);
    }

    /** A full load is to come. */
    void forgetPosition() {
        sql.update("DELETE FROM directory_position");
    }

    private Collection<String> others(String select, Set<String> kept) {
        List<String> others = new ArrayList<>(sql.list(select, row -> row.getString(1)));
        others.removeIf(kept::contains);
        return others;
    }

    private static List<Object[]> rows(Collection<String> codes) {
        return new TreeSet<>(codes).stream().map(code -> new Object[] {code}).toList();
    }

    private static String marks(Collection<String> codes) {
        return "?" + ",?".repeat(codes.size() - 1);
    }

    private static School school(ResultSet row) throws SQLException {
        return new School(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8));
    }
}
