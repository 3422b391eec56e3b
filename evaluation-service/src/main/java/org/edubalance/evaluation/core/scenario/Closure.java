package org.edubalance.evaluation.core.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edubalance.evaluation.core.Stage;

/**
 * Closes a school: all its pupils go to others, and with them, where that is said, its movable
 * equipment and its posts, to each school in proportion to the pupils it takes. Grounds and
 * buildings are out of use.
 */
final class Closure {
    private static final List<String> MOVABLE = List.of("equipmentValue", "computers", "books");

    private final CountyDraft county;
    private final Violations violations;
    private final EnrolmentChanges enrolment;

    Closure(CountyDraft county, Violations violations, EnrolmentChanges enrolment) {
        this.county = county;
        this.violations = violations;
        this.enrolment = enrolment;
    }

    void close(SupposedChange change, List<String> points) {
        int before = violations.count();
        SchoolDraft school = county.school(change.schoolCode());
        if (school == null) {
            violations.add(
                    "schoolCode",
                    "没有此学校：" + change.schoolCode(),
                    "no such school: " + change.schoolCode());
            return;
        }
        if (!points.isEmpty()) {
            violations.add(
                    "schoolCode",
                    "是教学点 %s 的中心校，须先改隶".formatted(points),
                    "is the central school of %s: reassign these first".formatted(points));
        }
        List<SupposedChange.PupilMove> moves =
                change.pupilsTo() == null ? List.of() : change.pupilsTo();
        enrolment.to(school.code(), moves);
        for (Stage stage : school.stages()) {
            Integer left = school.pupils(stage);
            if (left == null || left > 0) {
                violations.add(
                        "pupilsTo",
                        "学段 %s 尚有 %s 名学生未安置".formatted(stage, left == null ? "若干" : left),
                        "leaves %s pupils of %s without a school"
                                .formatted(left == null ? "some" : left, stage));
            }
        }
        if (violations.count() > before) {
            return;
        }
        if (Boolean.TRUE.equals(change.withEquipment())) {
            equipment(school, moves);
        }
        if (Boolean.TRUE.equals(change.withTeachers())) {
            county.stagesWithPosts(school.code()).forEach(stage -> posts(school, stage, moves));
        }
        if (violations.count() == before) {
            county.remove(school.code());
        }
    }

    private void equipment(SchoolDraft school, List<SupposedChange.PupilMove> moves) {
        for (SupposedChange.PupilMove move : moves) {
            SchoolDraft taker = county.school(move.schoolCode());
            if (taker.keepsByStage(Quantity.of("books").orElseThrow().group())
                    || school.keepsByStage(Quantity.of("books").orElseThrow().group())) {
                violations.add(
                        "withEquipment",
                        "有学校分学段填报装备，请用 TRANSFER 逐项调拨",
                        "a school returns equipment by stage: transfer it item by item");
                return;
            }
        }
        Map<String, Double> held = school.quantities(null);
        Map<String, Integer> pupils = pupilsBySchool(moves);
        int all = pupils.values().stream().mapToInt(Integer::intValue).sum();
        for (String name : MOVABLE) {
            Double whole = held.get(name);
            for (var taker : pupils.entrySet()) {
                Map<String, Double> theirs = county.school(taker.getKey()).quantities(null);
                if (whole == null) {
                    theirs.remove(name);
                } else {
                    theirs.computeIfPresent(
                            name, (key, value) -> value + whole * taker.getValue() / all);
                }
            }
        }
    }

    private void posts(SchoolDraft school, Stage stage, List<SupposedChange.PupilMove> moves) {
        Map<String, Integer> pupils =
                pupilsBySchool(moves.stream().filter(move -> move.stage() == stage).toList());
        int all = pupils.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Double> held = county.postsOrNone(school.code(), stage);
        for (var taker : pupils.entrySet()) {
            Map<String, Double> part = new LinkedHashMap<>();
            held.forEach((name, value) -> part.put(name, value * taker.getValue() / all));
            CountyDraft.addUp(part, county.posts(taker.getKey(), stage));
        }
    }

    private static Map<String, Integer> pupilsBySchool(List<SupposedChange.PupilMove> moves) {
        Map<String, Integer> pupils = new LinkedHashMap<>();
        moves.forEach(move -> pupils.merge(move.schoolCode(), move.pupils(), Integer::sum));
        return pupils;
    }
}
