package org.edubalance.registry.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.DivisionCode;

/** Who has and has not reported: schools, whether or not they have a return. */
@ApplicationScoped
class ReportingRepository {

    private static final String FROM =
            """
            FROM school s
            JOIN division d ON d.code = s.division_code
            LEFT JOIN division t ON t.code = s.town_code
            LEFT JOIN school_return r ON r.school_code = s.code AND r.academic_year = :year
                AND r.revision = (SELECT MAX(x.revision) FROM school_return x
                    WHERE x.school_code = s.code AND x.academic_year = :year)
            LEFT JOIN school_return v ON v.school_code = s.code AND v.academic_year = :year
                AND v.in_force = TRUE
            WHERE IF(:byTown, s.town_code, s.division_code) LIKE :prefix
                AND s.division_code LIKE :county
                AND (:school IS NULL OR s.code = :school)
                AND (:status IS NULL OR COALESCE(r.status, 'NONE') = :status)
                AND (r.id IS NOT NULL
                    OR (COALESCE(s.opened_on, :day) <= :day
                        AND (s.closed_on IS NULL OR s.closed_on > :day)))
            """;

    private static final String ROWS =
            """
            SELECT s.code, s.name, s.division_code, d.name AS division_name, s.town_code,
                t.name AS town_name, COALESCE(r.status, 'NONE') AS reporting, r.revision,
                v.revision AS revision_in_force, r.submitted_at, r.verified_at
            """;

    private final EntityManager database;

    ReportingRepository(EntityManager database) {
        this.database = database;
    }

    /**
     * Which schools, of which year.
     *
     * @param division schools within it
     * @param caller and of these the caller's
     * @param academicYear of which year
     * @param status only these, or {@code null} for all
     */
    record Asked(DivisionCode division, Caller caller, int academicYear, ReportingStatus status) {

        /** Reference date of the year, on which a school has to be open. */
        LocalDate day() {
            return LocalDate.of(academicYear, 9, 1);
        }
    }

    /** Schools after the code, in order; a county's by ix_school__division_code__code. */
    List<ReportingResponse> page(Asked asked, String after, int rows) {
        Query query = bind(ROWS + FROM + " AND s.code > :after ORDER BY s.code LIMIT :rows", asked);
        query.setParameter("after", after);
        query.setParameter("rows", rows);
        @SuppressWarnings("unchecked")
        List<Object[]> found = query.getResultList();
        return found.stream().map(row -> response(row, asked.academicYear())).toList();
    }

    long count(Asked asked) {
        return ((Number) bind("SELECT COUNT(*) " + FROM, asked).getSingleResult()).longValue();
    }

    private Query bind(String sql, Asked asked) {
        boolean byTown = asked.division().value().length() > 6;
        String code = asked.division().prefix();
        return database.createNativeQuery(sql)
                .setParameter("year", asked.academicYear())
                .setParameter("day", asked.day())
                .setParameter("byTown", byTown)
                .setParameter("prefix", code + "%")
                .setParameter("county", (byTown ? code.substring(0, 6) : code) + "%")
                .setParameter("school", asked.caller().school())
                .setParameter("status", asked.status() == null ? null : asked.status().name());
    }

    private static ReportingResponse response(Object[] row, int academicYear) {
        return new ReportingResponse(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                academicYear,
                ReportingStatus.valueOf((String) row[6]),
                (Integer) row[7],
                (Integer) row[8],
                instant(row[9]),
                instant(row[10]));
    }

    private static Instant instant(Object column) {
        return column == null ? null : ((LocalDateTime) column).toInstant(ZoneOffset.UTC);
    }
}
