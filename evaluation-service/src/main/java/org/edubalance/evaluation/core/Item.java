package org.edubalance.evaluation.core;

import java.util.List;

/**
 * A point of a standard beside its indicators: government's work, quality, recognition, a gate
 * before it all.
 *
 * @param id such as {@code W03} or {@code G11}
 * @param group heading it stands under; may be absent
 * @param text what is asked
 * @param kind where its answer comes from
 * @param comparator with {@code value} and {@code unit} the single number it is held against; may
 *     be absent
 * @param value see {@code comparator}
 * @param unit see {@code comparator}
 * @param thresholds the numbers, where they are several or differ by stage
 * @param source text it is taken from
 * @param confidence how sure wording and number are
 */
public record Item(
        String id,
        Text group,
        Text text,
        Kind kind,
        Comparison comparator,
        Double value,
        String unit,
        List<Threshold> thresholds,
        String source,
        Confidence confidence) {

    /** Where an item's answer comes from. */
    public enum Kind {
        /** Computed from records. */
        COMPUTED,
        /** Judged on documents. */
        EVIDENCE,
        /** Both are needed. */
        COMPUTED_AND_EVIDENCE,
        /** Figures that somebody enters, such as a survey or a monitoring result. */
        ENTERED
    }

    /** Copies the list; absent is empty. */
    public Item {
        thresholds = Copy.of(thresholds);
    }
}
