package org.edubalance.evaluation.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.edubalance.evaluation.core.Verdict;
import org.edubalance.evaluation.sources.County;
import org.edubalance.kit.sql.PlainSql;

/** The counties of wide evaluations, as they stand. */
@ApplicationScoped
class PartStore {

    private static final String OPEN = " AND status IN ('QUEUED', 'RUNNING')";

    private final PlainSql sql;

    PartStore(PlainSql sql) {
        this.sql = sql;
    }

    /** Which parts are wanted; a {@code null} does not filter. */
    record Filter(PartStatus status, Verdict verdict) {
        String terms() {
            return " AND (? IS NULL OR status = ?) AND (? IS NULL OR verdict = ?)";
        }

        List<Object> values() {
            List<Object> values = new ArrayList<>();
            values.addAll(Collections.nCopies(2, status == null ? null : status.name()));
            values.addAll(Collections.nCopies(2, verdict == null ? null : verdict.name()));
            return values;
        }
    }

    /** A part that is not evaluated yet. */
    record Open(String divisionCode, Instant waitingSince) {}

    /** The figures of a sealed part. */
    record Figures(String divisionCode, String divisionName, String verdict, String stages) {}

    /** Makes counties parts of an evaluation. */
    void add(BlockId block, List<County> counties) {
        sql.batch(
                "INSERT INTO evaluation_part (evaluation_id, division_code, division_name, block,"
                        + " status) VALUES (?, ?, ?, ?, 'QUEUED')",
                counties.stream()
                        .map(
                                county ->
                                        new Object[] {
                                            block.evaluation().toString(),
                                            county.code(),
                                            county.name(),
                                            block.number()
                                        })
                        .toList());
    }

    /** Counties that failed. */
    List<County> failed(UUID evaluation) {
        return sql.list(
                "SELECT division_code, division_name FROM evaluation_part WHERE evaluation_id = ?"
                        + " AND status = 'FAILED' ORDER BY division_code",
                row -> new County(row.getString(1), row.getString(2)),
                evaluation.toString());
    }

    /** Puts counties that failed into another block. */
    void again(BlockId block, List<County> counties) {
        sql.batch(
                "UPDATE evaluation_part SET block = ?, status = 'QUEUED', waiting_since = NULL,"
                        + " failure_source = NULL, failure_zh = NULL, failure_en = NULL"
                        + " WHERE evaluation_id = ? AND division_code = ?",
                counties.stream()
                        .map(
                                county ->
                                        new Object[] {
                                            block.number(),
                                            block.evaluation().toString(),
                                            county.code()
                                        })
                        .toList());
    }

    /** Somebody is at these parts. */
    void running(BlockId block, List<Open> open) {
        turn(block, open, PartStatus.QUEUED, PartStatus.RUNNING);
    }

    /** Nobody is at these parts for the moment. */
    void queued(BlockId block, List<Open> open) {
        turn(block, open, PartStatus.RUNNING, PartStatus.QUEUED);
    }

    /** By primary key: a scan would lock the parts of other blocks too. */
    private void turn(BlockId block, List<Open> open, PartStatus from, PartStatus to) {
        sql.batch(
                "UPDATE evaluation_part SET status = ? WHERE evaluation_id = ?"
                        + " AND division_code = ? AND status = ?",
                open.stream()
                        .map(
                                part ->
                                        new Object[] {
                                            to.name(),
                                            block.evaluation().toString(),
                                            part.divisionCode(),
                                            from.name()
                                        })
                        .toList());
    }

    /** Nobody is at any part of the evaluation any more. */
    void leave(UUID evaluation) {
        sql.update(
                "UPDATE evaluation_part SET status = 'QUEUED' WHERE evaluation_id = ?"
                        + " AND status = 'RUNNING'",
                evaluation.toString());
    }

    /** What is left of a block, by code. */
    List<Open> open(BlockId block) {
        return sql.list(
                "SELECT division_code, waiting_since FROM evaluation_part WHERE evaluation_id = ?"
                        + " AND block = ?"
                        + OPEN
                        + " ORDER BY division_code",
                row -> new Open(row.getString(1), PlainSql.instant(row, "waiting_since")),
                block.evaluation().toString(),
                block.number());
    }

    /** Whether a part of the evaluation is not evaluated yet. */
    boolean hasOpen(UUID evaluation) {
        return sql.first(
                        "SELECT 1 FROM evaluation_part WHERE evaluation_id = ?" + OPEN + " LIMIT 1",
                        row -> row.getInt(1),
                        evaluation.toString())
                .isPresent();
    }

    void waits(UUID evaluation, String county, Instant now) {
        sql.update(
                "UPDATE evaluation_part SET waiting_since = COALESCE(waiting_since, ?)"
                        + " WHERE evaluation_id = ? AND division_code = ?",
                now,
                evaluation.toString(),
                county);
    }

    /**
     * Ends a part that is open.
     *
     * @return false when it was ended already
     */
    boolean sealed(UUID evaluation, String county, KnownFacts.Sealed sealed, boolean reused) {
        return sql.update(
                        "UPDATE evaluation_part SET status = 'SEALED', part_evaluation_id = ?,"
                                + " verdict = ?, digest = ?, inputs = ?, reused = ?"
                                + " WHERE evaluation_id = ? AND division_code = ?"
                                + OPEN,
                        sealed.id().toString(),
                        sealed.verdict().name(),
                        sealed.digest(),
                        sealed.inputs(),
                        reused,
                        evaluation.toString(),
                        county)
                == 1;
    }

    void failed(UUID evaluation, String county, Failure failure) {
        sql.update(
                "UPDATE evaluation_part SET status = 'FAILED', failure_source = ?, failure_zh = ?,"
                        + " failure_en = ? WHERE evaluation_id = ? AND division_code = ?"
                        + OPEN,
                failure.source(),
                failure.zh(),
                failure.en(),
                evaluation.toString(),
                county);
    }

    /** What was sealed, by code; as the parts' own evaluations say. */
    List<PartSeal> seals(UUID evaluation) {
        return sql.list(
                "SELECT p.division_code, e.digest, e.verdict FROM evaluation_part p"
                        + " JOIN evaluation e ON e.id = p.part_evaluation_id"
                        + " WHERE p.evaluation_id = ? AND p.status = 'SEALED'"
                        + " ORDER BY p.division_code",
                row ->
                        new PartSeal(
                                row.getString(1),
                                row.getString(2),
                                Verdict.valueOf(row.getString(3))),
                evaluation.toString());
    }

    /** How many parts there are and how they stand, of those evaluations that have any. */
    Map<UUID, PartCounts> counts(Collection<UUID> evaluations) {
        Map<UUID, PartCounts> counts = new HashMap<>();
        if (evaluations.isEmpty()) {
            return counts;
        }
        sql.list(
                        "SELECT evaluation_id, COUNT(*), SUM(status = 'SEALED'),"
                                + " SUM(status = 'FAILED') FROM evaluation_part"
                                + " WHERE evaluation_id IN ("
                                + String.join(", ", Collections.nCopies(evaluations.size(), "?"))
                                + ") GROUP BY evaluation_id",
                        row ->
                                Map.entry(
                                        UUID.fromString(row.getString(1)),
                                        new PartCounts(
                                                row.getInt(2), row.getInt(3), row.getInt(4))),
                        evaluations.stream().map(UUID::toString).toArray())
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    /** Parts after a county's code, by code; served by the primary key. */
    List<PartResponse> after(UUID evaluation, Filter filter, Optional<String> code, int limit) {
        List<Object> values = new ArrayList<>(List.of(evaluation.toString(), code.orElse("")));
        values.addAll(filter.values());
        values.add(limit);
        return sql.list(
                "SELECT * FROM evaluation_part WHERE evaluation_id = ? AND division_code > ?"
                        + filter.terms()
                        + " ORDER BY division_code LIMIT ?",
                PartStore::response,
                values.toArray());
    }

    long count(UUID evaluation, Filter filter) {
        List<Object> values = new ArrayList<>(List.of(evaluation.toString()));
        values.addAll(filter.values());
        return sql.first(
                        "SELECT COUNT(*) FROM evaluation_part WHERE evaluation_id = ?"
                                + filter.terms(),
                        row -> row.getLong(1),
                        values.toArray())
                .orElseThrow();
    }

    /** Figures of sealed parts after a county's code, by code. */
    List<Figures> figures(UUID evaluation, String after, int limit) {
        return sql.list(
                "SELECT p.division_code, p.division_name, e.verdict, e.stages"
                        + " FROM evaluation_part p JOIN evaluation e ON e.id = p.part_evaluation_id"
                        + " WHERE p.evaluation_id = ? AND p.status = 'SEALED'"
                        + " AND p.division_code > ? ORDER BY p.division_code LIMIT ?",
                row ->
                        new Figures(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4)),
                evaluation.toString(),
                after,
                limit);
    }

    private static PartResponse response(ResultSet row) throws SQLException {
        String evaluation = row.getString("part_evaluation_id");
        String verdict = row.getString("verdict");
        String failure = row.getString("failure_zh");
        return new PartResponse(
                row.getString("division_code"),
                row.getString("division_name"),
                PartStatus.valueOf(row.getString("status")),
                verdict == null ? null : Verdict.valueOf(verdict),
                evaluation == null ? null : UUID.fromString(evaluation),
                row.getString("digest"),
                row.getString("inputs"),
                row.getBoolean("reused"),
                failure == null
                        ? null
                        : new Failure(
                                row.getString("failure_source"),
                                failure,
                                row.getString("failure_en")));
    }
}
