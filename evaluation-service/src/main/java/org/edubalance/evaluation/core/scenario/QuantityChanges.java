package org.edubalance.evaluation.core.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.edubalance.evaluation.core.FactGroup;
import org.edubalance.evaluation.core.Stage;

/** Adds quantities, takes them away, moves and exchanges them; with all that contains them. */
final class QuantityChanges {
    private static final double SLACK = 1e-9;

    private final CountyDraft county;
    private final Violations violations;

    QuantityChanges(CountyDraft county, Violations violations) {
        this.county = county;
        this.violations = violations;
    }

    void add(SupposedChange change) {
        Map<String, Double> held =
                held("schoolCode", change.schoolCode(), change.quantity(), change.stage());
        if (held != null) {
            shift(held, change.quantity(), change.amount());
        }
    }

    void remove(SupposedChange change) {
        Map<String, Double> held =
                held("schoolCode", change.schoolCode(), change.quantity(), change.stage());
        if (held != null && enough(held, change.quantity(), change.amount(), "amount")) {
            shift(held, change.quantity(), -change.amount());
        }
    }

    /** Of an exchange, too: what comes back is looked at before anything moves. */
    void transfer(SupposedChange change) {
        Stage stage = change.stage();
        Map<String, Double> giver =
                held("schoolCode", change.schoolCode(), change.quantity(), stage);
        Map<String, Double> taker = held("toSchool", change.toSchool(), change.quantity(), stage);
        SupposedChange.Returned back = change.inReturn();
        Map<String, Double> backGiver = null;
        Map<String, Double> backTaker = null;
        if (back != null) {
            backGiver = held("toSchool", change.toSchool(), back.quantity(), stage);
            backTaker = held("schoolCode", change.schoolCode(), back.quantity(), stage);
        }
        if (giver == null
                || taker == null
                || back != null && (backGiver == null || backTaker == null)) {
            return;
        }
        shift(giver, change.quantity(), -change.amount());
        shift(taker, change.quantity(), change.amount());
        if (back != null) {
            shift(backGiver, back.quantity(), -back.amount());
            shift(backTaker, back.quantity(), back.amount());
        }
        boolean holds = inOrder(giver, change.quantity(), "amount");
        if (back != null) {
            holds &= inOrder(backGiver, back.quantity(), "inReturn/amount");
            if (!holds) {
                shift(backGiver, back.quantity(), back.amount());
                shift(backTaker, back.quantity(), -back.amount());
            }
        }
        if (!holds) {
            shift(giver, change.quantity(), change.amount());
            shift(taker, change.quantity(), -change.amount());
        }
    }

    void expand(SupposedChange change) {
        for (var addition : change.quantities().entrySet()) {
            Map<String, Double> held =
                    held("schoolCode", change.schoolCode(), addition.getKey(), null);
            if (held != null && addition.getValue() > 0) {
                held.merge(addition.getKey(), addition.getValue(), Double::sum);
                raiseOuter(held, addition.getKey(), addition.getValue(), change.quantities());
            }
        }
    }

    /** What contains the quantity grows with it, unless the change says itself how it grows. */
    private static void raiseOuter(
            Map<String, Double> held, String name, double amount, Map<String, Double> told) {
        List<String> within = Quantity.of(name).orElseThrow().within();
        if (within.stream().noneMatch(told::containsKey)) {
            within.forEach(outer -> held.computeIfPresent(outer, (key, value) -> value + amount));
        }
    }

    /**
     * Where the school keeps the quantity; null, with the reason noted, when it can not be changed.
     *
     * @param member of the change, that names the school
     */
    private Map<String, Double> held(String member, String code, String name, Stage stage) {
        SchoolDraft school = county.school(code);
        if (school == null) {
            violations.add(member, "没有此学校：" + code, "no such school: " + code);
            return null;
        }
        if (stage != null && !school.teaches(stage)) {
            violations.add(
                    "stage",
                    "学校 " + code + " 没有此学段",
                    "school " + code + " does not teach this stage");
            return null;
        }
        Quantity quantity = Quantity.of(name).orElseThrow();
        Map<String, Double> held =
                quantity.isStaffing() ? posts(code, stage) : place(school, quantity, stage);
        if (held != null && !held.containsKey(name) && !name.equals(FactGroup.ZERO_WHEN_ABSENT)) {
            violations.add(
                    member,
                    "学校 " + code + " 未填报 " + name + "，无法增减",
                    "school " + code + " has not returned " + name + ", so nothing can be added");
            return null;
        }
        return held;
    }

    private Map<String, Double> posts(String code, Stage stage) {
        if (!county.staffingKnown()) {
            violations.add(null, "该县没有教师数据", "the county's teachers are not recorded");
            return null;
        }
        return county.posts(code, stage);
    }

    private Map<String, Double> place(SchoolDraft school, Quantity quantity, Stage stage) {
        if (!school.hasReturn()) {
            violations.add(
                    null,
                    "学校 " + school.code() + " 本学年没有可采用的年报",
                    "school " + school.code() + " has no usable return of this year");
            return null;
        }
        if (stage != null && school.hasOwn(stage, quantity.group())) {
            return school.quantities(stage);
        }
        boolean byStage = school.keepsByStage(quantity.group());
        if (stage == null && byStage) {
            violations.add(
                    "stage",
                    "学校 " + school.code() + " 分学段填报此项，须填学段",
                    "is required: school " + school.code() + " returns this by stage");
            return null;
        }
        if (stage != null && school.stages().size() > 1) {
            violations.add(
                    "stage",
                    "学校 " + school.code() + " 各学段共用此项，不填学段",
                    "must be left out: the stages of school " + school.code() + " share this");
            return null;
        }
        return school.quantities(null);
    }

    private boolean enough(Map<String, Double> held, String name, double amount, String member) {
        shift(held, name, -amount);
        boolean holds = inOrder(held, name, member);
        shift(held, name, amount);
        return holds;
    }

    /** Nothing is below zero, and nothing is more than what contains it. */
    private boolean inOrder(Map<String, Double> held, String name, String member) {
        List<String> touched = new ArrayList<>(Quantity.of(name).orElseThrow().within());
        touched.add(name);
        for (String one : touched) {
            Double value = held.get(one);
            if (value != null && value < -SLACK) {
                violations.add(
                        member,
                        "超过现有数量（%s）".formatted(one),
                        "is more than there is (%s)".formatted(one));
                return false;
            }
            for (String inner : held.keySet()) {
                boolean inside =
                        Quantity.of(inner).map(q -> q.within().contains(one)).orElse(false);
                if (inside && value != null && held.get(inner) > value + SLACK) {
                    violations.add(
                            member,
                            "余下的 %s 将少于其中的 %s".formatted(one, inner),
                            "would leave less %s than %s, which is part of it"
                                    .formatted(one, inner));
                    return false;
                }
            }
        }
        return true;
    }

    private static void shift(Map<String, Double> held, String name, double amount) {
        held.merge(name, amount, QuantityChanges::sum);
        for (String outer : Quantity.of(name).orElseThrow().within()) {
            held.computeIfPresent(outer, (key, value) -> sum(value, amount));
        }
    }

    /** What binary rounding leaves below zero is none. */
    private static double sum(double value, double amount) {
        double sum = value + amount;
        return sum < 0 && sum > -SLACK ? 0 : sum;
    }
}
