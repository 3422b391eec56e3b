package org.edubalance.evaluation.core.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edubalance.evaluation.core.FactGroup;
import org.edubalance.evaluation.core.Stage;

/** What a change must say, and must not, whatever the facts are. */
final class ChangeRules {
    private static final Map<SupposedChange.Operation, Set<String>> NEEDED =
            Map.ofEntries(
                    Map.entry(
                            SupposedChange.Operation.ADD,
                            Set.of("schoolCode", "quantity", "amount")),
                    Map.entry(
                            SupposedChange.Operation.REMOVE,
                            Set.of("schoolCode", "quantity", "amount")),
                    Map.entry(
                            SupposedChange.Operation.TRANSFER,
                            Set.of("schoolCode", "toSchool", "quantity", "amount")),
                    Map.entry(
                            SupposedChange.Operation.EXCHANGE,
                            Set.of("schoolCode", "toSchool", "quantity", "amount", "inReturn")),
                    Map.entry(
                            SupposedChange.Operation.SET_ENROLMENT,
                            Set.of("schoolCode", "stage", "pupils")),
                    Map.entry(
                            SupposedChange.Operation.CHANGE_ENROLMENT,
                            Set.of("schoolCode", "stage", "pupils")),
                    Map.entry(SupposedChange.Operation.MERGE, Set.of("schoolCode", "toSchool")),
                    Map.entry(SupposedChange.Operation.OPEN, Set.of("schoolCode", "school")),
                    Map.entry(SupposedChange.Operation.CLOSE, Set.of("schoolCode")),
                    Map.entry(SupposedChange.Operation.EXPAND, Set.of("schoolCode", "quantities")),
                    Map.entry(
                            SupposedChange.Operation.REASSIGN_POINT,
                            Set.of("schoolCode", "toSchool")));

    private static final Map<SupposedChange.Operation, Set<String>> OPTIONAL =
            Map.of(
                    SupposedChange.Operation.ADD, Set.of("stage"),
                    SupposedChange.Operation.REMOVE, Set.of("stage"),
                    SupposedChange.Operation.TRANSFER, Set.of("stage"),
                    SupposedChange.Operation.EXCHANGE, Set.of("stage"),
                    SupposedChange.Operation.MERGE, Set.of("kind"),
                    SupposedChange.Operation.OPEN, Set.of("quantities", "pupilsFrom"),
                    SupposedChange.Operation.CLOSE,
                            Set.of("pupilsTo", "withEquipment", "withTeachers"),
                    SupposedChange.Operation.EXPAND, Set.of("pupilsFrom"));

    private final Violations violations;

    ChangeRules(Violations violations) {
        this.violations = violations;
    }

    /** Whether the change can be looked at any further; notes what is wrong with it. */
    boolean holds(SupposedChange change) {
        int before = violations.count();
        if (change == null || change.op() == null) {
            violations.add(change == null ? null : "op", "不能为空", "is required");
            return false;
        }
        members(change);
        if (change.toSchool() != null && change.toSchool().equals(change.schoolCode())) {
            violations.add("toSchool", "须为另一所学校", "must be another school");
        }
        quantity("quantity", change.quantity(), change.stage());
        amount("amount", change.amount());
        if (change.inReturn() != null) {
            inReturn(change);
        }
        if (change.op() == SupposedChange.Operation.SET_ENROLMENT
                && change.pupils() != null
                && change.pupils() < 0) {
            violations.add("pupils", "不能为负数", "must not be negative");
        }
        quantities(change);
        moves("pupilsFrom", change.pupilsFrom());
        moves("pupilsTo", change.pupilsTo());
        if (change.op() == SupposedChange.Operation.OPEN) {
            opening(change);
        }
        return violations.count() == before;
    }

    private void members(SupposedChange change) {
        Set<String> needed = NEEDED.get(change.op());
        Set<String> optional = OPTIONAL.getOrDefault(change.op(), Set.of());
        given(change)
                .forEach(
                        (member, value) -> {
                            if (needed.contains(member) && value == null) {
                                violations.add(member, "不能为空", "is required");
                            } else if (value != null
                                    && !needed.contains(member)
                                    && !optional.contains(member)) {
                                violations.add(
                                        member,
                                        change.op() + " 不接受此字段",
                                        "is not taken by " + change.op());
                            }
                        });
    }

    private static Map<String, Object> given(SupposedChange change) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("schoolCode", change.schoolCode());
        members.put("toSchool", change.toSchool());
        members.put("stage", change.stage());
        members.put("quantity", change.quantity());
        members.put("amount", change.amount());
        members.put("inReturn", change.inReturn());
        members.put("pupils", change.pupils());
        members.put("kind", change.kind());
        members.put("school", change.school());
        members.put("quantities", change.quantities());
        members.put("pupilsFrom", change.pupilsFrom());
        members.put("pupilsTo", change.pupilsTo());
        members.put("withEquipment", change.withEquipment());
        members.put("withTeachers", change.withTeachers());
        return members;
    }

    private void quantity(String member, String name, Stage stage) {
        if (name == null) {
            return;
        }
        if (Quantity.of(name).isEmpty()) {
            violations.add(member, "未知的数据项 " + name, "unknown quantity " + name);
        } else if (Quantity.of(name).get().isStaffing() && stage == null) {
            violations.add("stage", "教师按学段统计，须填学段", "is required: posts are counted by stage");
        }
    }

    private void amount(String member, Double amount) {
        if (amount != null && !(Double.isFinite(amount) && amount > 0)) {
            violations.add(member, "须为正数", "must be above zero");
        }
    }

    private void inReturn(SupposedChange change) {
        if (change.inReturn().quantity() == null) {
            violations.add("inReturn/quantity", "不能为空", "is required");
        }
        if (change.inReturn().amount() == null) {
            violations.add("inReturn/amount", "不能为空", "is required");
        }
        quantity("inReturn/quantity", change.inReturn().quantity(), change.stage());
        amount("inReturn/amount", change.inReturn().amount());
    }

    private void quantities(SupposedChange change) {
        if (change.quantities() == null) {
            return;
        }
        change.quantities()
                .forEach(
                        (name, value) -> {
                            String member = "quantities/" + name;
                            FactGroup group = FactGroup.of(name).orElse(null);
                            if (group == null || !group.heldBySchool()) {
                                violations.add(
                                        member,
                                        "须为校舍或装备数据项",
                                        "must be a quantity of premises or equipment");
                            }
                            if (value == null || !Double.isFinite(value) || value < 0) {
                                violations.add(member, "须为非负数", "must not be negative");
                            }
                        });
    }

    private void moves(String member, List<SupposedChange.PupilMove> moves) {
        for (int i = 0; moves != null && i < moves.size(); i++) {
            SupposedChange.PupilMove move = moves.get(i);
            String path = member + "/" + i;
            if (move == null
                    || move.schoolCode() == null
                    || move.stage() == null
                    || move.pupils() == null) {
                violations.add(
                        path, "须填 schoolCode、stage、pupils", "needs schoolCode, stage and pupils");
            } else if (move.pupils() <= 0) {
                violations.add(path + "/pupils", "须为正数", "must be above zero");
            }
        }
    }

    private void opening(SupposedChange change) {
        if (change.schoolCode() != null && !change.schoolCode().matches("\\d{10}")) {
            violations.add("schoolCode", "须为 10 位学校标识码", "must be a school code of 10 digits");
        }
        if (change.school() == null) {
            return;
        }
        if (change.school().name() == null || change.school().name().isBlank()) {
            violations.add("school/name", "不能为空", "is required");
        }
        if (change.school().kind() == null) {
            violations.add("school/kind", "不能为空", "is required");
        }
    }
}
