package org.edubalance.evaluation.core.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.edubalance.evaluation.core.CountyFacts;
import org.edubalance.evaluation.core.FactGroup;
import org.edubalance.evaluation.core.FundingFacts;
import org.edubalance.evaluation.core.SchoolFacts;
import org.edubalance.evaluation.core.StaffingFacts;
import org.edubalance.evaluation.core.Stage;

/** A copy of a county's facts while changes are made to it. */
final class CountyDraft {
    private record Key(String schoolCode, Stage stage) {}

    private final int academicYear;
    private final TreeMap<String, SchoolDraft> schools = new TreeMap<>();
    private final Map<Key, Map<String, Double>> staffing = new HashMap<>();
    private final Map<Key, Map<String, Double>> funding = new HashMap<>();
    private final List<Key> staffingOrder = new ArrayList<>();
    private final List<Key> fundingOrder = new ArrayList<>();
    private final boolean staffingKnown;

    CountyDraft(CountyFacts facts) {
        academicYear = facts.academicYear();
        facts.schools().forEach(line -> schools.put(line.schoolCode(), new SchoolDraft(line)));
        for (StaffingFacts line : facts.staffing()) {
            Key key = new Key(line.schoolCode(), line.stage());
            staffingOrder.add(key);
            staffing.put(key, new HashMap<>(line.quantities()));
        }
        for (FundingFacts line : facts.funding()) {
            Key key = new Key(line.schoolCode(), line.stage());
            fundingOrder.add(key);
            funding.put(key, new HashMap<>(line.quantities()));
        }
        staffingKnown = !staffing.isEmpty();
    }

    /** Null when there is none. */
    SchoolDraft school(String code) {
        return schools.get(code);
    }

    Iterable<SchoolDraft> schools() {
        return schools.values();
    }

    /** Division of the county's schools; null in a county without any. */
    String divisionCode() {
        return schools.isEmpty() ? null : schools.firstEntry().getValue().facts().divisionCode();
    }

    void open(SchoolFacts school) {
        schools.put(school.schoolCode(), new SchoolDraft(school));
    }

    /** The school is gone, with all that is left of it. */
    void remove(String code) {
        schools.remove(code);
        staffingOrder.removeIf(key -> key.schoolCode().equals(code));
        fundingOrder.removeIf(key -> key.schoolCode().equals(code));
        staffing.keySet().removeIf(key -> key.schoolCode().equals(code));
        funding.keySet().removeIf(key -> key.schoolCode().equals(code));
    }

    /** Whether anybody's posts are recorded; if not, those of all are unknown. */
    boolean staffingKnown() {
        return staffingKnown;
    }

    /** Posts of a school and stage, or null: then it has none. */
    Map<String, Double> postsOrNone(String code, Stage stage) {
        return staffing.get(new Key(code, stage));
    }

    /** Posts of a school and stage, to be changed; a line that was not there is one of zeros. */
    Map<String, Double> posts(String code, Stage stage) {
        Key key = new Key(code, stage);
        return staffing.computeIfAbsent(
                key,
                added -> {
                    staffingOrder.add(added);
                    Map<String, Double> none = new HashMap<>();
                    FactGroup.STAFFING.names().forEach(name -> none.put(name, 0.0));
                    return none;
                });
    }

    List<Stage> stagesWithPosts(String code) {
        return staffingOrder.stream()
                .filter(key -> key.schoolCode().equals(code))
                .map(Key::stage)
                .toList();
    }

    /** Money of one school becomes another's; a line only one of them has stays as it is. */
    void mergeFunding(String from, String into) {
        for (Key key : List.copyOf(fundingOrder)) {
            if (key.schoolCode().equals(from)) {
                Key target = new Key(into, key.stage());
                if (!funding.containsKey(target)) {
                    fundingOrder.add(target);
                    funding.put(target, new HashMap<>(funding.get(key)));
                } else {
                    addUp(funding.get(key), funding.get(target));
                }
            }
        }
    }

    /** What one of the two does not know, the sum does not know either. */
    static void addUp(Map<String, Double> from, Map<String, Double> into) {
        into.keySet().removeIf(name -> !from.containsKey(name) && !absentIsZero(name));
        from.forEach(
                (name, value) -> {
                    if (into.containsKey(name) || absentIsZero(name)) {
                        into.merge(name, value, Double::sum);
                    }
                });
    }

    private static boolean absentIsZero(String name) {
        return name.equals(FactGroup.ZERO_WHEN_ABSENT);
    }

    CountyFacts facts() {
        return new CountyFacts(
                academicYear,
                schools.values().stream().map(SchoolDraft::facts).toList(),
                staffingOrder.stream()
                        .map(
                                key ->
                                        new StaffingFacts(
                                                key.schoolCode(), key.stage(), staffing.get(key)))
                        .toList(),
                fundingOrder.stream()
                        .map(
                                key ->
                                        new FundingFacts(
                                                key.schoolCode(), key.stage(), funding.get(key)))
                        .toList());
    }
}
