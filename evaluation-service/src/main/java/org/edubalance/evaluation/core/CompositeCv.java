package org.edubalance.evaluation.core;

import java.util.List;
import java.util.Objects;

/** 综合差异系数: the plain mean of unrounded coefficients, in the standard's order. */
public final class CompositeCv {
    private CompositeCv() {}

    /**
     * Sum of the known coefficients over the number of all: the least that the composite can be.
     */
    public static double known(List<Double> cvs) {
        CompensatedSum sum = new CompensatedSum();
        cvs.stream().filter(Objects::nonNull).forEach(sum::add);
        return sum.value() / cvs.size();
    }

    /** Coefficients are never negative, so the known ones alone can already exceed the limit. */
    static Verdict verdict(List<Double> cvs, double limit) {
        if (!Tolerance.atMost(known(cvs), limit)) {
            return Verdict.FAIL;
        }
        return cvs.stream().anyMatch(Objects::isNull) ? Verdict.UNDETERMINED : Verdict.PASS;
    }
}
