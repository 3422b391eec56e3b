package org.edubalance.evaluation.core.scenario;

import java.util.List;
import org.edubalance.evaluation.core.Stage;

/** Changes how many pupils a school has, by itself or by pupils who come from other schools. */
final class EnrolmentChanges {
    private final CountyDraft county;
    private final Violations violations;

    EnrolmentChanges(CountyDraft county, Violations violations) {
        this.county = county;
        this.violations = violations;
    }

    void set(SupposedChange change) {
        SchoolDraft school = taught("schoolCode", change.schoolCode(), change.stage());
        if (school != null) {
            school.setPupils(change.stage(), change.pupils());
        }
    }

    void change(SupposedChange change) {
        SchoolDraft school = taught("schoolCode", change.schoolCode(), change.stage());
        if (school == null || !isKnown(school, change.stage(), "schoolCode")) {
            return;
        }
        int pupils = school.pupils(change.stage()) + change.pupils();
        if (pupils < 0) {
            violations.add("pupils", "超过在校生数", "takes away more pupils than there are");
        } else {
            school.setPupils(change.stage(), pupils);
        }
    }

    /** Pupils who come to {@code code} from other schools. */
    void from(String code, List<SupposedChange.PupilMove> moves) {
        for (int i = 0; moves != null && i < moves.size(); i++) {
            SupposedChange.PupilMove move = moves.get(i);
            move("pupilsFrom/" + i, move.schoolCode(), code, move);
        }
    }

    /** Pupils of {@code code} who go to other schools. */
    void to(String code, List<SupposedChange.PupilMove> moves) {
        for (int i = 0; moves != null && i < moves.size(); i++) {
            SupposedChange.PupilMove move = moves.get(i);
            move("pupilsTo/" + i, code, move.schoolCode(), move);
        }
    }

    private void move(String member, String from, String to, SupposedChange.PupilMove move) {
        if (from.equals(to)) {
            violations.add(member + "/schoolCode", "须为另一所学校", "must be another school");
            return;
        }
        SchoolDraft left = taught(member, from, move.stage());
        SchoolDraft joined = taught(member, to, move.stage());
        if (left == null
                || joined == null
                || !isKnown(left, move.stage(), member)
                || !isKnown(joined, move.stage(), member)) {
            return;
        }
        int remaining = left.pupils(move.stage()) - move.pupils();
        if (remaining < 0) {
            violations.add(
                    member + "/pupils",
                    "学校 " + from + " 没有这么多在校生",
                    "school " + from + " does not have so many pupils");
            return;
        }
        left.setPupils(move.stage(), remaining);
        joined.setPupils(move.stage(), joined.pupils(move.stage()) + move.pupils());
    }

    private boolean isKnown(SchoolDraft school, Stage stage, String member) {
        if (school.pupils(stage) == null) {
            violations.add(
                    member,
                    "学校 " + school.code() + " 未填在校生数",
                    "school " + school.code() + " has no pupil number at this stage");
            return false;
        }
        return true;
    }

    private SchoolDraft taught(String member, String code, Stage stage) {
        SchoolDraft school = county.school(code);
        if (school == null) {
            violations.add(member, "没有此学校：" + code, "no such school: " + code);
        } else if (!school.hasReturn()) {
            violations.add(
                    member,
                    "学校 " + code + " 本学年没有可采用的年报",
                    "school " + code + " has no usable return of this year");
        } else if (!school.teaches(stage)) {
            violations.add(
                    member,
                    "学校 " + code + " 没有此学段：" + stage,
                    "school " + code + " does not teach " + stage);
        } else {
            return school;
        }
        return null;
    }
}
