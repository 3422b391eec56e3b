package org.edubalance.teacher.assignments;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.kit.division.CountyCode;
import org.edubalance.kit.division.SchoolCode;
import org.edubalance.kit.labels.Label;
import org.edubalance.teacher.vocabulary.Role;
import org.edubalance.teacher.vocabulary.Stage;
import org.edubalance.teacher.vocabulary.Subject;

/**
 * A teacher at a school with a share of a post. The teacher is named by {@code teacherId}, or by
 * {@code divisionCode} and {@code staffNumber}.
 *
 * @param share of a full post: more than 0, at most 1, at most three decimals; absent: 1
 * @param subjects taught here; absent or empty: those of the teacher
 * @param from first day
 * @param to first day after it; absent: open
 */
@Schema(name = "AssignmentRequest")
public record AssignmentRequest(
        @Label(zh = "教师编号（系统）", en = "Teacher id") UUID teacherId,
        @CountyCode @Schema(examples = "410225") @Label(zh = "县级区划代码", en = "County code")
                String divisionCode,
        @Size(min = 1, max = 40)
                @Schema(examples = "LK000001")
                @Label(zh = "教职工编号", en = "Staff number")
                String staffNumber,
        @NotNull
                @SchoolCode
                @Schema(examples = "2141000001")
                @Label(zh = "任职学校标识码", en = "School code")
                String schoolCode,
        @NotNull @Label(zh = "任教学段", en = "Stage") Stage stage,
        @NotNull @Label(zh = "岗位", en = "Role") Role role,
        @DecimalMin(value = "0", inclusive = false)
                @DecimalMax("1")
                @Digits(integer = 1, fraction = 3)
                @Schema(examples = "0.6")
                @Label(zh = "任职比例（满岗为 1）", en = "Share of a full post")
                BigDecimal share,
        @Size(max = 17) @Label(zh = "任教学科", en = "Subjects") List<@NotNull Subject> subjects,
        @NotNull @Schema(examples = "2015-09-01") @Label(zh = "任职起始日期", en = "From") LocalDate from,
        @Label(zh = "任职截止日期（不含）", en = "Until (exclusive)") LocalDate to) {
    /** The share, absent being a whole post. */
    public AssignmentRequest {
        share = share == null ? BigDecimal.ONE : share;
    }
}
