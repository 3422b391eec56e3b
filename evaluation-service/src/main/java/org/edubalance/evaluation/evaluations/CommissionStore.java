package org.edubalance.evaluation.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.sql.PlainSql;

/** Who asked for which evaluation, and the blocks that its jobs are at. */
@ApplicationScoped
class CommissionStore {

    private final PlainSql sql;

    CommissionStore(PlainSql sql) {
        this.sql = sql;
    }

    void create(UUID evaluation, Caller caller) {
        sql.update(
                "INSERT INTO evaluation_commission (evaluation_id, round, subject, roles,"
                        + " division_code) VALUES (?, 1, ?, ?, ?)",
                evaluation.toString(),
                caller.subject(),
                String.join(",", caller.roles()),
                caller.division().value());
    }

    Optional<Commission> find(UUID evaluation) {
        return sql.first(
                "SELECT round, subject, roles, division_code FROM evaluation_commission"
                        + " WHERE evaluation_id = ?",
                row ->
                        new Commission(
                                new Caller(
                                        row.getString(2),
                                        Set.of(row.getString(3).split(",")),
                                        DivisionCode.fromString(row.getString(4)),
                                        null),
                                row.getInt(1)),
                evaluation.toString());
    }

    /** Begins a further round; on behalf of whoever asks for it. */
    void again(UUID evaluation, Caller caller) {
        sql.update(
                "UPDATE evaluation_commission SET round = round + 1, subject = ?, roles = ?,"
                        + " division_code = ? WHERE evaluation_id = ?",
                caller.subject(),
                String.join(",", caller.roles()),
                caller.division().value(),
                evaluation.toString());
    }

    void addBlock(BlockId block) {
        sql.update(
                "INSERT INTO evaluation_block (evaluation_id, round, number, status)"
                        + " VALUES (?, ?, ?, 'WAITING')",
                block.evaluation().toString(),
                block.round(),
                block.number());
    }

    /** Takes the next block that nobody was offered yet. */
    Optional<BlockId> nextBlock(UUID evaluation, int round) {
        Optional<BlockId> next =
                sql.first(
                        "SELECT number FROM evaluation_block WHERE evaluation_id = ? AND round = ?"
                                + " AND status = 'WAITING' ORDER BY number LIMIT 1",
                        row -> new BlockId(evaluation, round, row.getInt(1)),
                        evaluation.toString(),
                        round);
        next.ifPresent(block -> set(block, "OFFERED", "WAITING"));
        return next;
    }

    /**
     * Ends a block.
     *
     * @return false when it was ended already
     */
    boolean end(BlockId block) {
        return set(block, "ENDED", "OFFERED");
    }

    private boolean set(BlockId block, String status, String before) {
        return sql.update(
                        "UPDATE evaluation_block SET status = ? WHERE evaluation_id = ?"
                                + " AND round = ? AND number = ? AND status = ?",
                        status,
                        block.evaluation().toString(),
                        block.round(),
                        block.number(),
                        before)
                == 1;
    }
}
