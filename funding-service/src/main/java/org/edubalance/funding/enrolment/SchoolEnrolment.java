package org.edubalance.funding.enrolment;

import java.util.List;
import org.edubalance.funding.vocabulary.UrbanRural;

/**
 * A school with a verified return.
 *
 * @param schoolCode 学校标识码
 * @param name of the school
 * @param teachingPoint whether it is a teaching point
 * @param urbanRural where it lies
 * @param townCode its town; may be {@code null}
 * @param stages its stages of compulsory education, primary first; a stage that the return does not
 *     list has no pupils
 */
public record SchoolEnrolment(
        String schoolCode,
        String name,
        boolean teachingPoint,
        UrbanRural urbanRural,
        String townCode,
        List<StageEnrolment> stages) {

    /** Keeps its own copy of the stages. */
    public SchoolEnrolment {
        stages = List.copyOf(stages);
    }

    /** Pupils of compulsory education. */
    public int pupils() {
        return stages.stream().mapToInt(StageEnrolment::pupils).sum();
    }
}
