package org.edubalance.teacher.teachers;

import static org.edubalance.kit.problem.Fault.fault;

import java.util.ArrayList;
import java.util.List;
import org.edubalance.kit.problem.Fault;
import org.edubalance.teacher.vocabulary.Tier;

/** What the fields of a teacher have to be to each other. */
final class TeacherRules {
    private TeacherRules() {}

    /** Every rule that is broken; empty when the teacher can be kept. */
    static List<Fault> faults(TeacherRequest teacher) {
        List<Fault> faults = new ArrayList<>();
        if (teacher.birthDate() != null && !teacher.birthDate().isBefore(teacher.hiredOn())) {
            faults.add(
                    fault(
                            "birthDate",
                            "出生日期须早于入职日期",
                            "Birth comes before hiring",
                            teacher.birthDate().toString()));
        }
        if (teacher.leftOn() != null && !teacher.leftOn().isAfter(teacher.hiredOn())) {
            faults.add(
                    fault(
                            "leftOn",
                            "离职日期须晚于入职日期",
                            "Leaving comes after hiring",
                            teacher.leftOn().toString()));
        }
        if (teacher.title() == null && teacher.titleFrom() != null) {
            faults.add(fault("title", "有 titleFrom 时必填", "Needed beside titleFrom"));
        }
        tier(teacher, faults);
        return faults;
    }

    private static void tier(TeacherRequest teacher, List<Fault> faults) {
        boolean detailed =
                teacher.tierLevel() != null
                        || teacher.tierFrom() != null
                        || teacher.tierTo() != null;
        if (teacher.tier() == null && detailed) {
            faults.add(
                    fault(
                            "tier",
                            "有 tierLevel、tierFrom 或 tierTo 时必填",
                            "Needed beside tierLevel, tierFrom or tierTo"));
        }
        if (teacher.tier() != null
                && teacher.tier() != Tier.QUALIFIED
                && teacher.tierLevel() == null) {
            faults.add(
                    fault("tierLevel", "梯级为骨干教师及以上时须填级别", "A tier from BACKBONE on has a level"));
        }
        if (teacher.tierTo() != null
                && !teacher.tierTo()
                        .isAfter(
                                teacher.tierFrom() == null
                                        ? teacher.hiredOn()
                                        : teacher.tierFrom())) {
            faults.add(
                    fault(
                            "tierTo",
                            "须晚于梯级开始日期",
                            "Comes after the tier's beginning",
                            teacher.tierTo().toString()));
        }
    }
}
