package org.edubalance.funding.growthchecks;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One of the three growths (三个增长: Education Law art. 56, Compulsory Education Law art. 42) of a
 * county in a year against the year before.
 *
 * @param id G1: the education appropriation grows faster than recurrent revenue; G2: expenditure
 *     per pupil grows in either stage; G3: teachers' pay grows, and public funds per pupil in
 *     either stage
 * @param verdict whether it is met; strictly, equal growth is none
 * @param flags what a reader has to know besides
 * @param growths the figures that it rests on
 * @param missing figures that are not known or whose base is not positive; each leaves the verdict
 *     undetermined
 */
public record GrowthCheck(
        @Schema(examples = "G1") String id,
        Verdict verdict,
        List<Flag> flags,
        List<Growth> growths,
        List<String> missing) {

    /** Something to know beside the verdict. */
    public enum Flag {
        /** Appropriation and revenue both fell; the comparison of the two then says little. */
        BOTH_FELL
    }

    /** The three growths, in their order. */
    static List<GrowthCheck> of(CountyYear previous, CountyYear current) {
        return List.of(
                fasterThanRevenue(
                        Growth.of(
                                "educationAppropriation",
                                previous.educationAppropriation(),
                                current.educationAppropriation()),
                        Growth.of(
                                "recurrentRevenue",
                                previous.recurrentRevenue(),
                                current.recurrentRevenue())),
                allGrow(
                        "G2",
                        Growth.of(
                                "perPupilExpenditure.PRIMARY",
                                previous.primaryExpenditure(),
                                current.primaryExpenditure()),
                        Growth.of(
                                "perPupilExpenditure.JUNIOR",
                                previous.juniorExpenditure(),
                                current.juniorExpenditure())),
                allGrow(
                        "G3",
                        Growth.of(
                                "averageTeacherPay",
                                previous.averageTeacherPay(),
                                current.averageTeacherPay()),
                        Growth.of(
                                "publicFundsPerPupil.PRIMARY",
                                previous.primaryPublicFunds(),
                                current.primaryPublicFunds()),
                        Growth.of(
                                "publicFundsPerPupil.JUNIOR",
                                previous.juniorPublicFunds(),
                                current.juniorPublicFunds())));
    }

    /** Compares the two growths by products, so that nothing is rounded. */
    private static GrowthCheck fasterThanRevenue(Growth appropriation, Growth revenue) {
        List<Growth> growths = List.of(appropriation, revenue);
        List<String> missing = missing(growths);
        if (!missing.isEmpty()) {
            return new GrowthCheck("G1", Verdict.UNDETERMINED, List.of(), growths, missing);
        }
        boolean faster =
                appropriation
                                .current()
                                .multiply(revenue.previous())
                                .compareTo(revenue.current().multiply(appropriation.previous()))
                        > 0;
        List<Flag> flags =
                appropriation.isDown() && revenue.isDown() ? List.of(Flag.BOTH_FELL) : List.of();
        return new GrowthCheck("G1", verdict(faster), flags, growths, missing);
    }

    private static GrowthCheck allGrow(String id, Growth... figures) {
        List<Growth> growths = List.of(figures);
        List<String> missing = missing(growths);
        Verdict verdict =
                missing.isEmpty()
                        ? verdict(Stream.of(figures).allMatch(Growth::isUp))
                        : Verdict.UNDETERMINED;
        return new GrowthCheck(id, verdict, List.of(), growths, missing);
    }

    private static Verdict verdict(boolean met) {
        return met ? Verdict.PASS : Verdict.FAIL;
    }

    private static List<String> missing(List<Growth> growths) {
        return growths.stream().filter(growth -> !growth.isKnown()).map(Growth::figure).toList();
    }
}
