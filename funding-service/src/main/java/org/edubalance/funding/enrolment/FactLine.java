package org.edubalance.funding.enrolment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.edubalance.funding.enrolment.MissingSchool.Reason;
import org.edubalance.funding.vocabulary.Stage;
import org.edubalance.funding.vocabulary.UrbanRural;

/** What this service reads of a line of the registry's facts; the rest is not its business. */
@JsonIgnoreProperties(ignoreUnknown = true)
record FactLine(
        String schoolCode,
        String name,
        String kind,
        UrbanRural urbanRural,
        String townCode,
        String returnStatus,
        List<StageLine> stages) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record StageLine(String stage, Integer pupils, Integer boarders, Disabled disabled) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Disabled(Integer specialSchool, Integer mainstreamed) {

        /** Pupils funded at the special rate; {@code null} when nothing is reported. */
        Integer funded() {
            if (specialSchool == null && mainstreamed == null) {
                return null;
            }
            return (specialSchool == null ? 0 : specialSchool)
                    + (mainstreamed == null ? 0 : mainstreamed);
        }
    }

    /** Puts the school where it belongs: among those with a verified return, or the missing. */
    void sort(List<SchoolEnrolment> schools, List<MissingSchool> missing) {
        if (!"VERIFIED".equals(returnStatus) || stages == null) {
            missing.add(new MissingSchool(schoolCode, name, Reason.NO_VERIFIED_RETURN));
            return;
        }
        List<StageEnrolment> enrolled = new ArrayList<>();
        for (StageLine line : stages) {
            if (isCompulsory(line.stage())) {
                Reason reason = add(line, enrolled);
                if (reason != null) {
                    missing.add(new MissingSchool(schoolCode, name, reason));
                    return;
                }
            }
        }
        enrolled.sort(Comparator.comparing(StageEnrolment::stage));
        schools.add(
                new SchoolEnrolment(
                        schoolCode,
                        name,
                        "TEACHING_POINT".equals(kind),
                        urbanRural,
                        townCode,
                        enrolled));
    }

    private Reason add(StageLine line, List<StageEnrolment> enrolled) {
        if (line.pupils() == null) {
            return Reason.NO_PUPIL_COUNT;
        }
        Integer disabled =
                "SPECIAL".equals(kind)
                        ? line.pupils()
                        : line.disabled() == null ? null : line.disabled().funded();
        if (disabled != null && disabled > line.pupils()) {
            return Reason.CONTRADICTION;
        }
        enrolled.add(
                new StageEnrolment(
                        Stage.valueOf(line.stage()), line.pupils(), disabled, line.boarders()));
        return null;
    }

    private static boolean isCompulsory(String stage) {
        return Stage.PRIMARY.name().equals(stage) || Stage.JUNIOR.name().equals(stage);
    }
}
