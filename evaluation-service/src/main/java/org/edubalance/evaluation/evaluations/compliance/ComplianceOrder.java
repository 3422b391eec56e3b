package org.edubalance.evaluation.evaluations.compliance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;

/**
 * The order of the rows: by a figure, then by school, stage and indicator, so that it is total. A
 * row whose figure is unknown comes last, whichever way the figures run.
 *
 * @param key by what
 * @param descending largest figure first
 */
record ComplianceOrder(Key key, boolean descending) {

    /** What the parameter may say. */
    static final String PATTERN = "schoolCode|-?(gap|value|shareReached)";

    /** By what rows are ordered. */
    enum Key {
        SCHOOL_CODE("schoolCode", row -> null),
        GAP("gap", ComplianceRow::gap),
        VALUE("value", ComplianceRow::value),
        SHARE_REACHED("shareReached", ComplianceRow::shareReached);

        private final String member;
        private final Function<ComplianceRow, Double> figure;

        Key(String member, Function<ComplianceRow, Double> figure) {
            this.member = member;
            this.figure = figure;
        }

        /** Whether it has a unit, so that only rows of one indicator can be compared. */
        boolean hasUnit() {
            return this == GAP || this == VALUE;
        }
    }

    /** Reads what {@link #PATTERN} lets through; a minus sign turns it round. */
    static ComplianceOrder of(String sort) {
        boolean descending = sort.startsWith("-");
        String member = descending ? sort.substring(1) : sort;
        return new ComplianceOrder(
                Arrays.stream(Key.values())
                        .filter(key -> key.member.equals(member))
                        .findFirst()
                        .orElseThrow(),
                descending);
    }

    Double figureOf(ComplianceRow row) {
        return key.figure.apply(row);
    }

    Comparator<RankedRow> comparator() {
        Comparator<Double> figures =
                descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(RankedRow::figure, Comparator.nullsLast(figures))
                .thenComparing(RankedRow::schoolCode)
                .thenComparing(RankedRow::stage)
                .thenComparingInt(RankedRow::indicator);
    }
}
