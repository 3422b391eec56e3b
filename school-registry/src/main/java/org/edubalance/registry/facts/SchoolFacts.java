package org.edubalance.registry.facts;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.kit.division.CountyCode;
import org.edubalance.kit.division.SchoolCode;
import org.edubalance.registry.returns.ReturnContent;

/**
 * A line of the facts as the document tells of it; what is sent is joined from stored parts. An
 * absent quantity is missing, not zero.
 *
 * @param schoolCode 学校标识码; lines are ordered by it
 * @param name of the school
 * @param kind of the school
 * @param ownership public or private
 * @param urbanRural class of its place
 * @param divisionCode the county
 * @param townCode the town, where it is known
 * @param centralSchoolCode of a teaching point, the school that it belongs to
 * @param academicYear the year it starts in
 * @param returnStatus of the revision that gives the facts; without one NONE or the furthest that
 *     the return has come
 * @param revision which revision gives the facts; null: none does
 * @param premises of the whole school
 * @param equipment of the whole school
 * @param stages null: no return gives facts, and evaluations count the school as missing
 */
@Schema(
        name = "SchoolFacts",
        requiredProperties = {
            "schoolCode",
            "name",
            "kind",
            "ownership",
            "urbanRural",
            "divisionCode",
            "townCode",
            "centralSchoolCode",
            "academicYear",
            "returnStatus",
            "revision",
            "premises",
            "equipment",
            "stages"
        })
record SchoolFacts(
        @SchoolCode String schoolCode,
        String name,
        String kind,
        String ownership,
        String urbanRural,
        @CountyCode String divisionCode,
        @Schema(nullable = true) String townCode,
        @Schema(nullable = true) String centralSchoolCode,
        int academicYear,
        @Schema(enumeration = {"NONE", "DRAFT", "SUBMITTED", "VERIFIED"}) String returnStatus,
        @Schema(nullable = true) Integer revision,
        @Schema(nullable = true) ReturnContent.Premises premises,
        @Schema(nullable = true) ReturnContent.Equipment equipment,
        @Schema(type = SchemaType.ARRAY, nullable = true, implementation = StageFacts.class)
                List<StageFacts> stages) {

    /**
     * A stage; all but the counts of classes as in the return.
     *
     * @param stage which
     * @param pupils on roll on 1 September
     * @param classes how many
     * @param maxClassSize pupils of the largest class
     * @param classesOver55 classes of more than 55 pupils
     * @param classesOver65 classes of more than 65 pupils
     * @param boarders pupils who live at the school
     * @param migrantChildren children of migrant workers
     * @param zonePupils pupils who live in the school's zone
     * @param leftBehindChildren pupils whose parents work elsewhere
     * @param disabled disabled children, by where they learn
     * @param poorPupils pupils of registered poor households
     * @param cohort the cohort that left this summer
     * @param fitness the yearly fitness test
     * @param graduates the leaving examination of this summer
     * @param premises the stage's own, where its premises are apart
     * @param equipment the stage's own, where its equipment is apart
     */
    @Schema(
            name = "StageFacts",
            requiredProperties = {"stage", "pupils"})
    record StageFacts(
            String stage,
            int pupils,
            Integer classes,
            Integer maxClassSize,
            Integer classesOver55,
            Integer classesOver65,
            Integer boarders,
            ReturnContent.MigrantChildren migrantChildren,
            Integer zonePupils,
            Integer leftBehindChildren,
            ReturnContent.Disabled disabled,
            Integer poorPupils,
            ReturnContent.Cohort cohort,
            ReturnContent.Fitness fitness,
            ReturnContent.Graduates graduates,
            ReturnContent.Premises premises,
            ReturnContent.Equipment equipment) {}
}
