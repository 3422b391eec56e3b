package org.edubalance.registry.returns;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
import org.edubalance.registry.returns.ReturnContent.SchoolClass;
import org.edubalance.registry.returns.ReturnContent.StageContent;
import org.edubalance.registry.schools.Stage;

/**
 * The classes of a return's stages; in a table, one a row. A stage that is named here has these
 * classes and no others afterwards; a stage that is not keeps its own.
 *
 * @param schoolCode whose
 * @param academicYear the year it begins in
 * @param status as in {@link ReturnRow}
 * @param classes pupils by stage and class
 */
record ClassesRow(
        @NotNull @SchoolCode @Label(zh = "学校标识码", en = "School code") String schoolCode,
        @NotNull @Min(2000) @Max(2100) @Label(zh = "学年（起始年）", en = "Academic year (first)")
                Integer academicYear,
        @Label(zh = "年报状态", en = "Status of the return") ReturnStatus status,
        @NotEmpty @Size(max = 1500) List<@NotNull @Valid Line> classes)
        implements ReturnPart {

    /** A class of a stage. */
    record Line(
            @NotNull @Label(zh = "学段", en = "stage") Stage stage,
            @NotNull @Min(1) @Max(12) @Schema(examples = "1") @Label(zh = "年级", en = "grade")
                    Integer grade,
            @NotBlank @Size(max = 50) @Schema(examples = "一（1）班") @Label(zh = "班级名称", en = "name")
                    String name,
            @NotNull @PositiveOrZero @Schema(examples = "45") @Label(zh = "学生数（人）", en = "pupils")
                    Integer pupils) {}

    ClassesRow with(ClassesRow other) {
        return new ClassesRow(
                schoolCode,
                academicYear,
                status,
                Stream.concat(classes.stream(), other.classes.stream()).toList());
    }

    @Override
    public Set<Stage> stages() {
        return classes.stream().map(Line::stage).collect(Collectors.toSet());
    }

    @Override
    public String field() {
        return "classes";
    }

    @Override
    public StageContent in(StageContent stage) {
        return stage.with(
                stage.grades(),
                classes.stream()
                        .filter(line -> line.stage() == stage.stage())
                        .map(line -> new SchoolClass(line.grade(), line.name(), line.pupils()))
                        .toList());
    }
}
