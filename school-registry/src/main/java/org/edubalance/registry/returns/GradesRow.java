package org.edubalance.registry.returns;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.kit.division.SchoolCode;
import org.edubalance.kit.labels.Label;
import org.edubalance.registry.returns.ReturnContent.Grade;
import org.edubalance.registry.returns.ReturnContent.StageContent;
import org.edubalance.registry.schools.Stage;

/**
 * The grades of a return's stages; in a table, one a row. A stage that is named here has these
 * grades and no others afterwards; a stage that is not keeps its own.
 *
 * @param schoolCode whose
 * @param academicYear the year it begins in
 * @param status as in {@link ReturnRow}
 * @param grades pupils by stage and grade
 */
record GradesRow(
        @NotNull @SchoolCode @Label(zh = "学校标识码", en = "School code") String schoolCode,
        @NotNull @Min(2000) @Max(2100) @Label(zh = "学年（起始年）", en = "Academic year (first)")
                Integer academicYear,
        @Label(zh = "年报状态", en = "Status of the return") ReturnStatus status,
        @NotEmpty @Size(max = 60) List<@NotNull @Valid Line> grades)
        implements ReturnPart {

    /** A grade of a stage. */
    record Line(
            @NotNull @Label(zh = "学段", en = "stage") Stage stage,
            @NotNull @Min(1) @Max(12) @Schema(examples = "1") @Label(zh = "年级", en = "grade")
                    Integer grade,
            @NotNull @PositiveOrZero @Schema(examples = "70") @Label(zh = "学生数（人）", en = "pupils")
                    Integer pupils) {}

    GradesRow with(GradesRow other) {
        return new GradesRow(
                schoolCode,
                academicYear,
                status,
                Stream.concat(grades.stream(), other.grades.stream()).toList());
    }

    @Override
    public Set<Stage> stages() {
        return grades.stream().map(Line::stage).collect(Collectors.toSet());
    }

    @Override
    public String field() {
        return "grades";
    }

    @Override
    public StageContent in(StageContent stage) {
        return stage.with(
                grades.stream()
                        .filter(line -> line.stage() == stage.stage())
                        .map(line -> new Grade(line.grade(), line.pupils()))
                        .toList(),
                stage.classes());
    }
}
