package org.edubalance.evaluation.core;

import java.util.List;
import java.util.Map;

/**
 * 指标: a formula over facts, {@code scale · Σ±numerator / per}.
 *
 * @param id name in every answer
 * @param name for readers
 * @param unit raw unit of the numerator, such as {@code m²} or {@code person}
 * @param numerator signed quantities, such as {@code +teachingArea}, {@code -indoorSportsArea}
 * @param per what it is divided by; {@code pupils}
 * @param scale 1, or 100 for "per 100 pupils"
 * @param shared the quantity belongs to the whole school and is split between its stages
 * @param countable the quantity comes in whole units, so that a gap is rounded up
 * @param threshold least value of one school by stage; empty when the standard sets none
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
        String source,
        Confidence confidence) {

    /** The only denominator there is. */
    static final String PUPILS = "pupils";

    /** Copies the collections; what is absent is empty, or false. */
    public Indicator {
        shared = shared != null && shared;
        countable = countable != null && countable;
        numerator = Copy.of(numerator);
        threshold = Copy.ofStages(threshold);
    }

    /** The numerator, read; call only on a document without faults. */
    public List<Term> terms() {
        return numerator.stream().map(text -> Term.parse(text).orElseThrow()).toList();
    }
}
