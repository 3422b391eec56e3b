package org.edubalance.registry.returns;

import static org.edubalance.kit.problem.Fault.fault;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.edubalance.kit.problem.Fault;
import org.edubalance.registry.returns.ReturnContent.Premises;
import org.edubalance.registry.returns.ReturnContent.StageContent;
import org.edubalance.registry.schools.SchoolKind;
import org.edubalance.registry.schools.Stage;

/**
 * What has to add up in a return: a little when a draft is saved, everything when it is submitted.
 * A missing quantity is never a fault; it stays missing, and evaluations say so.
 */
public final class ReturnRules {

    private final List<Fault> faults = new ArrayList<>();

    private ReturnRules() {}

    /** What not even a draft may have: a stage twice, or one that the school's kind has not. */
    public static List<Fault> ofDraft(ReturnContent content, SchoolKind kind) {
        ReturnRules rules = new ReturnRules();
        rules.stagesFit(content, kind);
        return rules.faults;
    }

    /** Every fault that keeps a return from being submitted. */
    public static List<Fault> ofSubmission(ReturnContent content, SchoolKind kind) {
        ReturnRules rules = new ReturnRules();
        rules.stagesFit(content, kind);
        if (content.knownStages().isEmpty()) {
            rules.faults.add(fault("stages", "至少填报一个学段", "At least one stage has to be reported"));
        }
        rules.premises("premises.", content.premises());
        for (int i = 0; i < content.knownStages().size(); i++) {
            rules.stage("stages[" + i + "].", content.knownStages().get(i));
        }
        return rules.faults;
    }

    private void stagesFit(ReturnContent content, SchoolKind kind) {
        Set<Stage> seen = new HashSet<>();
        for (int i = 0; i < content.knownStages().size(); i++) {
            Stage stage = content.knownStages().get(i).stage();
            String field = "stages[" + i + "].stage";
            if (!seen.add(stage)) {
                faults.add(fault(field, "学段重复", "The stage is there already", stage));
            }
            if (!kind.has(stage)) {
                faults.add(
                        fault(
                                field,
                                "%s 类学校没有该学段，可为 %s".formatted(kind, kind.stages()),
                                "A school of kind %s has no such stage; possible are %s"
                                        .formatted(kind, kind.stages()),
                                stage));
            }
        }
    }

    private void premises(String at, Premises premises) {
        if (premises == null) {
            return;
        }
        atMost(
                at + "teachingArea",
                premises.teachingArea(),
                at + "buildingArea",
                premises.buildingArea());
        atMost(
                at + "indoorSportsArea",
                premises.indoorSportsArea(),
                at + "teachingArea",
                premises.teachingArea());
        if (premises.teachingArea() != null && premises.buildingArea() != null) {
            double parts =
                    premises.teachingArea()
                            + orZero(premises.officeArea())
                            + orZero(premises.livingArea());
            if (premises.teachingArea() <= premises.buildingArea()
                    && parts > premises.buildingArea() + 0.005) {
                faults.add(
                        fault(
                                at + "buildingArea",
                                "小于教学、办公、生活用房面积之和 " + plain(parts),
                                "Is less than teaching, office and living area together, "
                                        + plain(parts),
                                premises.buildingArea()));
            }
        }
    }

    private void stage(String at, StageContent stage) {
        premises(at + "premises.", stage.premises());
        grades(at, stage);
        classes(at, stage);
        people(at, stage);
    }

    private void grades(String at, StageContent stage) {
        if (stage.grades() == null) {
            return;
        }
        long sum = 0;
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < stage.grades().size(); i++) {
            ReturnContent.Grade grade = stage.grades().get(i);
            sum += grade.pupils();
            String field = at + "grades[" + i + "].grade";
            if (!seen.add(grade.grade())) {
                faults.add(fault(field, "年级重复", "The grade is there already", grade.grade()));
            }
            gradeFits(field, stage.stage(), grade.grade());
        }
        sumsToPupils(at + "grades", "各年级", "the grades", sum, stage);
    }

    private void classes(String at, StageContent stage) {
        if (stage.classes() == null) {
            return;
        }
        long sum = 0;
        Set<String> names = new HashSet<>();
        for (int i = 0; i < stage.classes().size(); i++) {
            ReturnContent.SchoolClass one = stage.classes().get(i);
            sum += one.pupils();
            if (!names.add(one.grade() + "/" + one.name())) {
                faults.add(
                        fault(
                                at + "classes[" + i + "].name",
                                "同年级班级重名",
                                "The grade has a class of this name already",
                                one.name()));
            }
            gradeFits(at + "classes[" + i + "].grade", stage.stage(), one.grade());
        }
        sumsToPupils(at + "classes", "各班", "the classes", sum, stage);
    }

    private void sumsToPupils(String field, String zh, String en, long sum, StageContent stage) {
        if (sum != stage.pupils()) {
            faults.add(
                    fault(
                            field,
                            "%s人数之和为 %d，与在校生数 %d 不符".formatted(zh, sum, stage.pupils()),
                            "The pupils of %s sum to %d, but pupils is %d"
                                    .formatted(en, sum, stage.pupils()),
                            sum));
        }
    }

    /** Six years and three, or five and four. */
    private void gradeFits(String field, Stage stage, int grade) {
        int first = stage == Stage.PRIMARY ? 1 : stage == Stage.JUNIOR ? 6 : 10;
        int last = stage == Stage.PRIMARY ? 6 : stage == Stage.JUNIOR ? 9 : 12;
        if (grade < first || grade > last) {
            faults.add(
                    fault(
                            field,
                            "%s 学段的年级为 %d 至 %d".formatted(stage, first, last),
                            "Grades of stage %s are %d to %d".formatted(stage, first, last),
                            grade));
        }
    }

    private void people(String at, StageContent stage) {
        String pupils = at + "pupils";
        atMost(at + "boarders", stage.boarders(), pupils, stage.pupils());
        atMost(at + "zonePupils", stage.zonePupils(), pupils, stage.pupils());
        atMost(at + "leftBehindChildren", stage.leftBehindChildren(), pupils, stage.pupils());
        atMost(at + "poorPupils", stage.poorPupils(), pupils, stage.pupils());
        if (stage.migrantChildren() != null) {
            atMost(
                    at + "migrantChildren.onRoll",
                    stage.migrantChildren().onRoll(),
                    pupils,
                    stage.pupils());
        }
        if (stage.fitness() != null) {
            atMost(
                    at + "fitness.passed",
                    stage.fitness().passed(),
                    at + "fitness.tested",
                    stage.fitness().tested());
        }
        if (stage.graduates() != null) {
            atMost(
                    at + "graduates.passed",
                    stage.graduates().passed(),
                    at + "graduates.sat",
                    stage.graduates().sat());
        }
    }

    private void atMost(String field, Number part, String of, Number whole) {
        if (part != null && whole != null && part.doubleValue() > whole.doubleValue()) {
            faults.add(
                    fault(
                            field,
                            "不得大于 %s（%s）".formatted(of, plain(whole.doubleValue())),
                            "Must not exceed %s, %s".formatted(of, plain(whole.doubleValue())),
                            part));
        }
    }

    private static double orZero(Double area) {
        return area == null ? 0 : area;
    }

    private static String plain(double number) {
        return new java.math.BigDecimal(Double.toString(number))
                .stripTrailingZeros()
                .toPlainString();
    }
}
