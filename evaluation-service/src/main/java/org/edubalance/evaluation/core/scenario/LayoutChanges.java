package org.edubalance.evaluation.core.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edubalance.evaluation.core.FactGroup;
import org.edubalance.evaluation.core.Ownership;
import org.edubalance.evaluation.core.ReturnStatus;
import org.edubalance.evaluation.core.SchoolFacts;
import org.edubalance.evaluation.core.SchoolKind;
import org.edubalance.evaluation.core.Stage;

/** Opens and merges schools, and gives teaching points another central school. */
final class LayoutChanges {
    private static final List<FactGroup> HELD = List.of(FactGroup.PREMISES, FactGroup.EQUIPMENT);

    private final CountyDraft county;
    private final Violations violations;

    LayoutChanges(CountyDraft county, Violations violations) {
        this.county = county;
        this.violations = violations;
    }

    /** Pupils come by {@link EnrolmentChanges}. */
    void open(SupposedChange change) {
        if (county.school(change.schoolCode()) != null) {
            violations.add("schoolCode", "学校已存在", "the school exists already");
            return;
        }
        SupposedChange.NewSchool school = change.school();
        Map<String, Double> quantities = new HashMap<>();
        HELD.forEach(group -> group.names().forEach(name -> quantities.put(name, 0.0)));
        if (change.quantities() != null) {
            quantities.putAll(change.quantities());
        }
        county.open(
                new SchoolFacts(
                        change.schoolCode(),
                        school.name(),
                        school.kind(),
                        school.ownership() == null ? Ownership.PUBLIC : school.ownership(),
                        school.urbanRural(),
                        county.divisionCode(),
                        school.townCode(),
                        school.centralSchoolCode(),
                        ReturnStatus.VERIFIED,
                        quantities,
                        List.of()));
        if (school.centralSchoolCode() != null) {
            isCentral("school/centralSchoolCode", school.centralSchoolCode());
        }
    }

    void merge(SupposedChange change) {
        SchoolDraft from = returned("schoolCode", change.schoolCode());
        SchoolDraft into = returned("toSchool", change.toSchool());
        if (from == null || into == null) {
            return;
        }
        if (change.kind() != null) {
            become(into, change.kind());
        }
        int before = violations.count();
        for (Stage stage : from.stages()) {
            stage(from, into, stage);
        }
        for (Stage stage : county.stagesWithPosts(from.code())) {
            if (stage != Stage.SPECIAL && !into.teaches(stage)) {
                violations.add(
                        "kind",
                        "学校 " + into.code() + " 没有学段 " + stage + "，须填合并后的学校类别",
                        "school "
                                + into.code()
                                + " does not teach "
                                + stage
                                + "; say what it becomes");
            }
        }
        from.gatherSingleStage();
        into.gatherSingleStage();
        HELD.forEach(group -> isSummable(from, into, group));
        if (violations.count() > before) {
            return;
        }
        addUp(from, into);
        for (SchoolDraft point : county.schools()) {
            if (from.code().equals(point.centralSchoolCode)) {
                point.centralSchoolCode = into.code();
            }
        }
        county.remove(from.code());
    }

    private void become(SchoolDraft school, SchoolKind kind) {
        for (Stage stage : school.stages()) {
            Integer pupils = school.pupils(stage);
            if ((pupils == null || pupils > 0) && !SchoolDraft.teaches(kind, stage)) {
                violations.add(
                        "kind",
                        "该类别没有学段 " + stage,
                        "a school of this kind does not teach " + stage);
            }
        }
        school.kind = kind;
    }

    private void stage(SchoolDraft from, SchoolDraft into, Stage stage) {
        Integer pupils = from.pupils(stage);
        if (pupils != null && pupils == 0) {
            return;
        }
        if (!into.teaches(stage)) {
            violations.add(
                    "kind",
                    "学校 " + into.code() + " 没有学段 " + stage + "，须填合并后的学校类别",
                    "school " + into.code() + " does not teach " + stage + "; say what it becomes");
        } else if (pupils == null || into.pupils(stage) == null) {
            violations.add(
                    null, "在校生数缺失，无法合并", "a pupil number is missing, so they can not be merged");
        }
    }

    /** Sums would mix what is the school's with what is a stage's. */
    private void isSummable(SchoolDraft from, SchoolDraft into, FactGroup group) {
        if (from.keepsByStage(group) || into.keepsByStage(group)) {
            violations.add(
                    null,
                    "有学校分学段填报" + group + "，无法合并",
                    "a school returns " + group + " by stage, so they can not be merged");
        }
    }

    private void addUp(SchoolDraft from, SchoolDraft into) {
        for (Stage stage : from.stages()) {
            if (from.pupils(stage) > 0) {
                into.setPupils(stage, into.pupils(stage) + from.pupils(stage));
            }
        }
        CountyDraft.addUp(from.quantities(null), into.quantities(null));
        for (Stage stage : county.stagesWithPosts(from.code())) {
            CountyDraft.addUp(
                    county.postsOrNone(from.code(), stage), county.posts(into.code(), stage));
        }
        county.mergeFunding(from.code(), into.code());
    }

    void reassign(SupposedChange change) {
        SchoolDraft point = county.school(change.schoolCode());
        if (point == null) {
            violations.add(
                    "schoolCode",
                    "没有此学校：" + change.schoolCode(),
                    "no such school: " + change.schoolCode());
        } else if (point.kind != SchoolKind.TEACHING_POINT) {
            violations.add("schoolCode", "不是教学点", "is not a teaching point");
        }
        if (isCentral("toSchool", change.toSchool()) && point != null) {
            point.centralSchoolCode = change.toSchool();
        }
    }

    private boolean isCentral(String member, String code) {
        SchoolDraft central = county.school(code);
        if (central == null) {
            violations.add(member, "没有此学校：" + code, "no such school: " + code);
        } else if (central.kind == SchoolKind.TEACHING_POINT || !central.teaches(Stage.PRIMARY)) {
            violations.add(
                    member, "不能作为中心校：没有小学学段", "can not be a central school: no primary stage");
            return false;
        }
        return central != null;
    }

    private SchoolDraft returned(String member, String code) {
        SchoolDraft school = county.school(code);
        if (school == null) {
            violations.add(member, "没有此学校：" + code, "no such school: " + code);
        } else if (!school.hasReturn()) {
            violations.add(
                    member,
                    "学校 " + code + " 本学年没有可采用的年报",
                    "school " + code + " has no usable return of this year");
            return null;
        }
        return school;
    }

    /** Codes of the teaching points whose central school this is. */
    List<String> pointsOf(String code) {
        List<String> points = new ArrayList<>();
        for (SchoolDraft school : county.schools()) {
            if (code.equals(school.centralSchoolCode)) {
                points.add(school.code());
            }
        }
        return points;
    }
}
