package org.edubalance.evaluation.core;

import java.util.Comparator;

/**
 * Something that a reader of the result must know.
 *
 * @param code what it is
 * @param severity how grave
 * @param stage where; may be absent
 * @param schoolCode whose; may be absent
 * @param indicator of which indicator; may be absent
 * @param text for readers
 */
public record Finding(
        Code code, Severity severity, Stage stage, String schoolCode, String indicator, Text text) {

    /** How grave a finding is. */
    public enum Severity {
        /** A verdict is not possible because of it. */
        ERROR,
        /** To be looked into. */
        WARNING,
        /** Good to know. */
        INFO
    }

    /** What a finding or flag says. */
    public enum Code {
        /** The year lies before the standard came into force. */
        RETROSPECTIVE(
                Severity.WARNING,
                "评估学年早于本标准生效日期",
                "the academic year lies before the standard came into force"),
        /** The year lies after the standard went out of force. */
        SUPERSEDED(
                Severity.WARNING,
                "评估学年晚于本标准失效日期",
                "the academic year lies after the standard went out of force"),
        /** No included return of the year. */
        MISSING_RETURN(
                Severity.ERROR,
                "该校本学年没有可采用的年报，各项指标均按缺失处理",
                "no usable return of this year; missing in every indicator"),
        /** The return lists the stage without a number of pupils. */
        MISSING_PUPILS(
                Severity.ERROR,
                "该学段未填在校生数，各项指标均按缺失处理",
                "the stage has no pupil number; missing in every indicator"),
        /** What a formula takes away exceeds what it is taken from. */
        NEGATIVE_AMOUNT(
                Severity.ERROR,
                "扣减数大于被扣减数，该项指标按缺失处理",
                "more is deducted than there is; the indicator is missing"),
        /** No pupils: in neither sum. */
        ZERO_ENROLMENT(
                Severity.WARNING,
                "该学段在校生数为零，不计入均值和差异系数",
                "no pupils at this stage; left out of mean and coefficient"),
        /** The return lists a stage that this kind of school does not teach. */
        STAGE_NOT_OF_KIND(
                Severity.WARNING,
                "年报中的学段与学校类别不符，未计入",
                "the return lists a stage that this kind of school does not teach; not counted"),
        /** The point could not be merged. */
        POINT_WITHOUT_CENTRAL_SCHOOL(
                Severity.WARNING,
                "教学点的中心校不详或未纳入评估，按独立学校计算",
                "the point's central school is unknown or not included; counted as a school of its own"),
        /** The point has fewer pupils than the standard counts. */
        POINT_BELOW_MINIMUM(
                Severity.INFO,
                "教学点在校生数低于标准规定的下限，未计入",
                "the point has fewer pupils than the standard counts; left out"),
        /** Nothing to compare with. */
        SINGLE_SCHOOL(
                Severity.INFO,
                "该学段只有一所学校，差异系数为零",
                "the only school of its stage; the coefficient is zero"),
        /** Nobody has any of the resource. */
        MEAN_ZERO(
                Severity.ERROR,
                "县均值为零，差异系数无意义",
                "the county's mean is zero; the coefficient has no meaning");

        private final Severity severity;
        private final Text text;

        Code(Severity severity, String zh, String en) {
            this.severity = severity;
            this.text = new Text(zh, en);
        }
    }

    /** By school, stage, code and indicator: an order that the input has no part in. */
    static final Comparator<Finding> ORDER =
            Comparator.comparing(
                            Finding::schoolCode, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(Finding::stage, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(Finding::code)
                    .thenComparing(
                            Finding::indicator, Comparator.nullsFirst(Comparator.naturalOrder()));

    static Finding of(Code code, Stage stage, String schoolCode, String indicator) {
        return new Finding(code, code.severity, stage, schoolCode, indicator, code.text);
    }

    static Finding of(Code code, Stage stage, String schoolCode) {
        return of(code, stage, schoolCode, null);
    }
}
