package org.edubalance.evaluation.core;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the registry knows of one school in one academic year.
 *
 * @param schoolCode 学校标识码
 * @param name of the school
 * @param kind 学校类别
 * @param ownership 办学性质
 * @param urbanRural 城乡分类
 * @param divisionCode its county
 * @param townCode its town; may be absent
 * @param centralSchoolCode 中心校 of a teaching point; absent when unknown
 * @param returnStatus state of its return
 * @param quantities premises and equipment of the whole school, by name; an absent one is missing,
 *     not zero
 * @param stages of the return; <b>null when no included return exists</b>, which is not the same as
 *     a return without stages
 */
public record SchoolFacts(
        String schoolCode,
        String name,
        SchoolKind kind,
        Ownership ownership,
        UrbanRural urbanRural,
        String divisionCode,
        String townCode,
        String centralSchoolCode,
        ReturnStatus returnStatus,
        Map<String, Double> quantities,
        List<StageFacts> stages) {

    /** Refuses negative numbers and a stage listed twice. */
    public SchoolFacts {
        Objects.requireNonNull(schoolCode, "schoolCode");
        Objects.requireNonNull(kind, "kind");
        quantities = Quantities.copy(schoolCode, quantities);
        if (stages != null) {
            stages = List.copyOf(stages);
            if (stages.stream().map(StageFacts::stage).distinct().count() < stages.size()) {
                throw new IllegalArgumentException(schoolCode + ": a stage is listed twice");
            }
        }
    }

    /** A teaching point, under a central school. */
    public boolean isPoint() {
        return kind == SchoolKind.TEACHING_POINT;
    }

    /** An included return exists. */
    public boolean hasReturn() {
        return stages != null;
    }

    /**
     * What the return says of a stage; empty when it does not list it: then the stage has no
     * pupils.
     */
    public Optional<StageFacts> stage(Stage stage) {
        return stages == null
                ? Optional.empty()
                : stages.stream().filter(part -> part.stage() == stage).findFirst();
    }
}
