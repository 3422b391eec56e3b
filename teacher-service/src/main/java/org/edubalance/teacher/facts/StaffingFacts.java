package org.edubalance.teacher.facts;

import static org.edubalance.teacher.vocabulary.Qualification.BACHELOR;
import static org.edubalance.teacher.vocabulary.Qualification.JUNIOR_COLLEGE;
import static org.edubalance.teacher.vocabulary.Qualification.MASTER;
import static org.edubalance.teacher.vocabulary.Qualification.SECONDARY;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.edubalance.teacher.vocabulary.Subject;
import org.edubalance.teacher.vocabulary.Tier;
import org.edubalance.teacher.vocabulary.TierLevel;
import org.edubalance.teacher.vocabulary.Title;

/** Counts posts by school and stage on a day, in one statement. */
@ApplicationScoped
class StaffingFacts {
    /** Version of the meaning and shape of the lines. */
    static final int VERSION = 1;

    /**
     * The least number that 1 to 17 subjects divide: a post's part of a subject is a whole number
     * of these, so that parts add up exactly.
     */
    private static final int PARTS = 12_252_240;

    private static final int FETCH = 1000;

    private static final int PE_ART = Subject.mask(Set.of(Subject.PE, Subject.MUSIC, Subject.ART));

    private static final String REQUIRED =
            "CASE a.stage WHEN 'JUNIOR' THEN %d WHEN 'SENIOR' THEN %d ELSE %d END"
                    .formatted(JUNIOR_COLLEGE.rank(), BACHELOR.rank(), SECONDARY.rank());

    private static final String HIGHER =
            "CASE a.stage WHEN 'JUNIOR' THEN %d WHEN 'SENIOR' THEN %d ELSE %d END"
                    .formatted(BACHELOR.rank(), MASTER.rank(), JUNIOR_COLLEGE.rank());

    /** A standing ends when the teacher leaves, so whoever has left joins with nothing. */
    private static final String COUNT =
            """
            SELECT school_code, stage, SUM(post), SUM(IF(qualification >= required, post, 0)),
                SUM(IF(qualification >= higher, post, 0)), SUM(IF(title >= %d, post, 0)),
                SUM(IF(tier >= %d AND tier_level >= %d, post, 0)),
                SUM(IF(subjects & %d, post * BIT_COUNT(subjects & %d) * (%d DIV BIT_COUNT(subjects)), 0)),
                SUM(IF(principal AND qualification >= required, post, 0))
            FROM (
                SELECT a.school_code, a.stage, IF(a.role = 'STAFF', 0, a.share) AS post,
                    a.role = 'PRINCIPAL' AS principal,
                    s.qualification, s.title, s.tier, s.tier_level,
                    %s AS required, %s AS higher,
                    IF(a.subject_mask = 0, s.subject_mask, a.subject_mask) AS subjects
                FROM assignment a JOIN standing s ON s.teacher_id = a.teacher_id
                WHERE a.valid_from <= ? AND a.valid_to > ? AND s.valid_from <= ? AND s.valid_to > ?
                    AND :scope
            ) posts
            GROUP BY school_code, stage
            ORDER BY school_code, stage
            """
                    .formatted(
                            Title.MID.rank(),
                            Tier.BACKBONE.rank(),
                            TierLevel.COUNTY.rank(),
                            PE_ART,
                            PE_ART,
                            PARTS,
                            REQUIRED,
                            HIGHER);

    private final AgroalDataSource database;

    StaffingFacts(AgroalDataSource database) {
        this.database = database;
    }

    /** Hands over the facts one by one, in order of school and stage. */
    void read(FactsScope scope, int academicYear, FactReader reader) throws IOException {
        List<String> conditions = new ArrayList<>();
        List<String> values = new ArrayList<>();
        if (scope.isWithinCounty()) {
            conditions.add("a.division_code = ?");
            values.add(scope.county());
        } else {
            conditions.add("a.division_code LIKE ?");
            values.add(scope.division().prefix() + "%");
        }
        if (scope.isWithinTown()) {
            conditions.add(
                    "a.school_code IN (SELECT code FROM directory_school WHERE town_code LIKE ?)");
            values.add(scope.division().prefix() + "%");
        }
        if (scope.caller().school() != null) {
            conditions.add("a.school_code = ?");
            values.add(scope.caller().school());
        }
        String sql = COUNT.replace(":scope", String.join(" AND ", conditions));
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(scope.isWithinCounty() ? 0 : FETCH);
            Date day = Date.valueOf(LocalDate.of(academicYear, 9, 1));
            for (int i = 1; i <= 4; i++) {
                statement.setDate(i, day);
            }
            for (int i = 0; i < values.size(); i++) {
                statement.setString(5 + i, values.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.accept(fact(rows, academicYear));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("facts can not be read", e);
        }
    }

    private static StaffingFact fact(ResultSet row, int academicYear) throws SQLException {
        return new StaffingFact(
                row.getString(1),
                row.getString(2),
                academicYear,
                row.getDouble(3),
                row.getDouble(4),
                row.getDouble(5),
                row.getDouble(6),
                row.getDouble(7),
                parts(row.getBigDecimal(8)),
                row.getDouble(9));
    }

    private static double parts(BigDecimal parts) {
        return parts.doubleValue() / PARTS;
    }

    /** Takes facts one by one. */
    @FunctionalInterface
    interface FactReader {
        void accept(StaffingFact fact) throws IOException;
    }
}
