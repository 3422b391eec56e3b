package org.edubalance.evaluation.evaluations.compliance;

import org.edubalance.evaluation.core.Stage;
import org.edubalance.kit.paging.Cursor;

/**
 * A row and its place in an order.
 *
 * @param figure that the order goes by; null when unknown or the order goes by none
 * @param indicator place of the indicator in its standard
 * @param row null of a place that a cursor names
 */
record RankedRow(Double figure, String schoolCode, Stage stage, int indicator, ComplianceRow row) {

    /** How many parts a cursor has. */
    static final int PARTS = 4;

    Cursor cursor() {
        return Cursor.after(
                figure == null ? "" : figure.toString(),
                schoolCode,
                stage.name(),
                Integer.toString(indicator));
    }

    static RankedRow at(Cursor cursor) {
        String figure = cursor.key().get(0);
        return new RankedRow(
                figure.isEmpty() ? null : Double.valueOf(figure),
                cursor.key().get(1),
                Stage.valueOf(cursor.key().get(2)),
                Integer.parseInt(cursor.key().get(3)),
                null);
    }
}
