package org.edubalance.teacher.teachers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.kit.division.CountyCode;
import org.edubalance.kit.json.Personal;
import org.edubalance.teacher.vocabulary.Gender;
import org.edubalance.teacher.vocabulary.Qualification;
import org.edubalance.teacher.vocabulary.Staffing;
import org.edubalance.teacher.vocabulary.Subject;
import org.edubalance.teacher.vocabulary.Tier;
import org.edubalance.teacher.vocabulary.TierLevel;
import org.edubalance.teacher.vocabulary.Title;

/**
 * A teacher as stated by whoever writes. Qualification, title and tier are the present ones; what
 * was stated before with an earlier beginning stays in the history.
 *
 * @param divisionCode county that employs the teacher
 * @param staffNumber number within the county
 * @param name personal; stored encrypted. The masked form stands for the name that is stored
 * @param idNumber personal; stored encrypted: 18 characters. The masked form stands for the number
 *     that is stored
 * @param hiredOn first day of employment
 * @param leftOn first day on which the teacher is gone
 * @param qualification the highest one
 * @param qualificationFrom first day of it; absent: since the hiring
 * @param titleFrom first day of the title; absent: since the hiring
 * @param subjects what the teacher teaches, unless an assignment says otherwise
 * @param tierLevel who gave the tier; needed from BACKBONE on
 * @param tierFrom first day of the tier; absent: since the hiring
 * @param tierTo first day on which the tier is no longer held
 */
@Schema(name = "TeacherRequest")
public record TeacherRequest(
        @NotNull @CountyCode @Schema(examples = "410225") String divisionCode,
        @NotNull
                @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,39}")
                @Schema(examples = "LK000001")
                String staffNumber,
        @Personal
                @NotBlank
                @Size(max = 60)
                @Pattern(regexp = "\\P{Cntrl}*")
                @Schema(examples = "张晓兰")
                String name,
        @Personal
                @Pattern(regexp = "\\d{17}[\\dX]|\\*{14}[\\dX]{4}")
                @Schema(examples = "000000198503120024")
                String idNumber,
        Gender gender,
        @Schema(examples = "1985-03-12") LocalDate birthDate,
        @NotNull @Schema(examples = "2007-09-01") LocalDate hiredOn,
        LocalDate leftOn,
        Staffing staffing,
        @NotNull Qualification qualification,
        LocalDate qualificationFrom,
        @Valid Certificate certificate,
        Title title,
        LocalDate titleFrom,
        @Size(max = 17) List<@NotNull Subject> subjects,
        Tier tier,
        TierLevel tierLevel,
        LocalDate tierFrom,
        LocalDate tierTo) {

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "TeacherRequest[" + divisionCode + ", " + staffNumber + "]";
    }
}
