package org.edubalance.evaluation.core;

import java.util.List;
import java.util.Map;

/**
 * 指标: a formula over facts, {@code scale · Σ±numerator / per}. Coefficients of variation exist for
 * indicators per pupil alone.
 *
 * @param id name in every answer
 * @param name for readers
 * @param unit raw unit of the numerator, such as {@code m²} or {@code person}
 * @param numerator signed quantities, such as {@code +teachingArea}, {@code -indoorSportsArea}
 * @param per what it is divided by: {@code pupils}, {@code school} for nothing at all, or a fact of
 *     the stage such as {@code teachers}
 * @param scale 1, or 100 for "per 100 pupils"
 * @param shared the quantity belongs to the whole school and is split between its stages
 * @param countable the quantity comes in whole units, so that a gap is rounded up
 * @param threshold least value of one school by stage, or greatest when {@code comparator} is LE;
 *     empty when the standard sets none
 * @param comparator GE or LE: how a school's value is held against the threshold; absent: GE
 * @param source text that the formula and threshold are taken from
 * @param confidence how sure the threshold is
 */
public record Indicator(
        String id,
        Text name,
        String unit,
        List<String> numerator,
        String per,
        double scale,
        Boolean shared,
        Boolean countable,
        Map<Stage, Double> threshold,
        Comparison comparator,
        String source,
        Confidence confidence) {

    /** Divided by pupils. */
    static final String PUPILS = "pupils";

    /** Not divided: the figure of the school itself. */
    static final String SCHOOL = "school";

    /** Copies the collections; what is absent is empty, or false. */
    public Indicator {
        shared = shared != null && shared;
        countable = countable != null && countable;
        numerator = Copy.of(numerator);
        threshold = Copy.ofStages(threshold);
    }

    /** So much for each pupil: what coefficients of variation are about. */
    public boolean perPupil() {
        return PUPILS.equals(per);
    }

    /** The threshold is the greatest value, not the least. */
    public boolean capped() {
        return comparator == Comparison.LE;
    }

    /** The figure is a maximum: of a school and its points the greater one. */
    boolean peak() {
        return terms().stream().allMatch(term -> FactGroup.PEAK.names().contains(term.fact()));
    }

    /** The numerator, read; call only on a document without faults. */
    public List<Term> terms() {
        return numerator.stream().map(text -> Term.parse(text).orElseThrow()).toList();
    }
}
