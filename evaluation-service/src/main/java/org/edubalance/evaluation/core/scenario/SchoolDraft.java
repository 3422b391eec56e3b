package org.edubalance.evaluation.core.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.edubalance.evaluation.core.FactGroup;
import org.edubalance.evaluation.core.SchoolFacts;
import org.edubalance.evaluation.core.SchoolKind;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.StageFacts;

/** A school's facts while changes are made to them. */
final class SchoolDraft {
    private final SchoolFacts origin;
    private final Map<String, Double> quantities;
    private final Map<Stage, Integer> pupils = new EnumMap<>(Stage.class);
    private final Map<Stage, Map<String, Double>> own = new EnumMap<>(Stage.class);
    private final List<Stage> listed = new ArrayList<>();
    SchoolKind kind;
    String centralSchoolCode;

    SchoolDraft(SchoolFacts origin) {
        this.origin = origin;
        this.kind = origin.kind();
        this.centralSchoolCode = origin.centralSchoolCode();
        this.quantities = new HashMap<>(origin.quantities());
        if (origin.hasReturn()) {
            for (StageFacts stage : origin.stages()) {
                listed.add(stage.stage());
                pupils.put(stage.stage(), stage.pupils());
                own.put(stage.stage(), new HashMap<>(stage.quantities()));
            }
        }
    }

    String code() {
        return origin.schoolCode();
    }

    boolean hasReturn() {
        return origin.hasReturn();
    }

    /** Whether a school of this kind has pupils of the stage, be they evaluated or not. */
    boolean teaches(Stage stage) {
        return teaches(kind, stage);
    }

    static boolean teaches(SchoolKind kind, Stage stage) {
        if (stage == Stage.SENIOR) {
            return kind == SchoolKind.TWELVE_YEAR || kind == SchoolKind.COMPLETE_SECONDARY;
        }
        return kind.stages().contains(stage);
    }

    List<Stage> stages() {
        return listed;
    }

    /** Pupils on roll: 0 when the stage is not listed, null when it is but has no number. */
    Integer pupils(Stage stage) {
        return listed.contains(stage) ? pupils.get(stage) : Integer.valueOf(0);
    }

    void setPupils(Stage stage, int number) {
        if (!listed.contains(stage)) {
            listed.add(stage);
            own.put(stage, new HashMap<>());
        }
        pupils.put(stage, number);
    }

    /** The stage returns quantities of this group itself, so that it has none of the school's. */
    boolean hasOwn(Stage stage, FactGroup group) {
        return own.containsKey(stage)
                && group.names().stream().anyMatch(own.get(stage)::containsKey);
    }

    boolean keepsByStage(FactGroup group) {
        return listed.stream().anyMatch(stage -> hasOwn(stage, group));
    }

    /** Quantities of the school, or those that a stage returns itself. */
    Map<String, Double> quantities(Stage stage) {
        return stage == null ? quantities : own.get(stage);
    }

    /** What the only stage of a school returns for itself is the school's as a whole. */
    void gatherSingleStage() {
        if (listed.size() != 1) {
            return;
        }
        Map<String, Double> ofStage = own.get(listed.get(0));
        for (FactGroup group : List.of(FactGroup.PREMISES, FactGroup.EQUIPMENT)) {
            if (hasOwn(listed.get(0), group)) {
                group.names().forEach(quantities::remove);
                group.names().stream()
                        .filter(ofStage::containsKey)
                        .forEach(name -> quantities.put(name, ofStage.remove(name)));
            }
        }
    }

    SchoolFacts facts() {
        List<StageFacts> stages =
                hasReturn()
                        ? listed.stream()
                                .map(
                                        stage ->
                                                new StageFacts(
                                                        stage, pupils.get(stage), own.get(stage)))
                                .toList()
                        : null;
        return new SchoolFacts(
                origin.schoolCode(),
                origin.name(),
                kind,
                origin.ownership(),
                origin.urbanRural(),
                origin.divisionCode(),
                origin.townCode(),
                centralSchoolCode,
                origin.returnStatus(),
                new TreeMap<>(quantities),
                stages);
    }
}
