package org.edubalance.evaluation.evaluations;

import java.util.UUID;

/**
 * Some counties of a wide evaluation that one job is at.
 *
 * @param round counts the retries of the evaluation, from 1
 * @param number from 1
 */
record BlockId(UUID evaluation, int round, int number) {

    static BlockId fromString(String id) {
        String[] parts = id.split(":");
        return new BlockId(
                UUID.fromString(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    @Override
    public String toString() {
        return evaluation + ":" + round + ":" + number;
    }
}
