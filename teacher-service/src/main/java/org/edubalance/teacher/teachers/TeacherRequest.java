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
import org.edubalance.kit.labels.Label;
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
        @NotNull @CountyCode @Schema(examples = "410225") @Label(zh = "县级区划代码", en = "County code")
                String divisionCode,
        @NotNull
                @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,39}")
                @Schema(examples = "LK000001")
                @Label(zh = "教职工编号", en = "Staff number")
                String staffNumber,
        @Personal
                @NotBlank
                @Size(max = 60)
                @Pattern(regexp = "\\P{Cntrl}*")
                @Schema(examples = "张晓兰")
                @Label(zh = "姓名", en = "Name")
                String name,
        @Personal
                @Pattern(regexp = "\\d{17}[\\dX]|\\*{14}[\\dX]{4}")
                @Schema(examples = "000000198503120024")
                @Label(zh = "身份证号", en = "Identity number")
                String idNumber,
        @Label(zh = "性别", en = "Gender") Gender gender,
        @Schema(examples = "1985-03-12") @Label(zh = "出生日期", en = "Date of birth")
                LocalDate birthDate,
        @NotNull @Schema(examples = "2007-09-01") @Label(zh = "入职日期", en = "Hired on")
                LocalDate hiredOn,
        @Label(zh = "离职日期", en = "Left on") LocalDate leftOn,
        @Label(zh = "用工性质", en = "Staffing") Staffing staffing,
        @NotNull @Label(zh = "最高学历", en = "Highest qualification") Qualification qualification,
        @Label(zh = "学历取得日期", en = "Qualification since") LocalDate qualificationFrom,
        @Valid @Label(zh = "教师资格证", en = "Teaching certificate") Certificate certificate,
        @Label(zh = "专业技术职务", en = "Professional title") Title title,
        @Label(zh = "职务聘任日期", en = "Title since") LocalDate titleFrom,
        @Size(max = 17) @Label(zh = "任教学科", en = "Subjects") List<@NotNull Subject> subjects,
        @Label(zh = "骨干层级", en = "Tier") Tier tier,
        @Label(zh = "骨干层级授予级别", en = "Level of the tier") TierLevel tierLevel,
        @Label(zh = "骨干层级起始日期", en = "Tier since") LocalDate tierFrom,
        @Label(zh = "骨干层级截止日期（不含）", en = "Tier until (exclusive)") LocalDate tierTo) {

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "TeacherRequest[" + divisionCode + ", " + staffNumber + "]";
    }
}
