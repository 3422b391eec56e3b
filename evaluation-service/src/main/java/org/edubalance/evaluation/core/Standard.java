package org.edubalance.evaluation.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * 标准 as a document: what is measured, whom it concerns and which limits hold. Data only; {@link
 * StandardRules} says what is wrong with one, {@link Evaluator} applies it.
 *
 * @param id such as {@code CN-2012-BASIC}
 * @param version counts from 1; a published version never changes
 * @param derivedFrom the version that this one was made from, such as a province's from a national
 *     one; absent when it stands alone
 * @param title for readers
 * @param source number of the official text
 * @param effectiveFrom first day in force; an earlier year is only warned about
 * @param effectiveTo first day no longer in force; absent while in force
 * @param decimals places that coefficients are printed with
 * @param inclusion who counts, unless a request says otherwise
 * @param splitWeights what a pupil weighs by stage when a school's stages share a quantity; absent:
 *     1, 1.1, 1.32
 * @param indicators at least one
 * @param cvRule limit on the coefficients; absent when the standard asks nothing of them, which
 *     then needs a school rule
 * @param schoolRule what each school must reach; absent when the standard asks nothing of the
 *     single school
 * @param items the points beside the indicators
 * @param gates conditions outside the points: entry, totals, recognition, vetoes
 */
public record Standard(
        String id,
        int version,
        StandardName derivedFrom,
        Text title,
        String source,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        int decimals,
        Inclusion inclusion,
        Map<Stage, Double> splitWeights,
        List<Indicator> indicators,
        CvRule cvRule,
        SchoolRule schoolRule,
        List<Item> items,
        List<Item> gates) {

    /**
     * Nine-year 1 : 1.1, complete secondary 1 : 1.2, twelve-year 1 : 1.1 : 1.32 are one set of
     * weights.
     */
    static final Map<Stage, Double> SPLIT_WEIGHTS =
            Map.of(Stage.PRIMARY, 1.0, Stage.JUNIOR, 1.1, Stage.SENIOR, 1.32);

    /** Copies the collections; absent weights are the published ones. */
    public Standard {
        splitWeights = Copy.ofStages(splitWeights == null ? SPLIT_WEIGHTS : splitWeights);
        indicators = Copy.of(indicators);
        items = Copy.of(items);
        gates = Copy.of(gates);
    }

    /** A limit holds for each coefficient by itself, not for their mean. */
    public boolean limitsEach() {
        return cvRule != null && cvRule.apply() == CvRule.Apply.EACH;
    }

    /** Something is asked of the stage; without limits on coefficients, of every stage. */
    public boolean judges(Stage stage) {
        return cvRule == null || cvRule.limit().containsKey(stage);
    }
}
