package org.edubalance.registry.returns;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.edubalance.kit.division.SchoolCode;
import org.edubalance.kit.labels.Label;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.registry.returns.ReturnContent.Canteen;
import org.edubalance.registry.returns.ReturnContent.Digital;
import org.edubalance.registry.returns.ReturnContent.Equipment;
import org.edubalance.registry.returns.ReturnContent.Premises;
import org.edubalance.registry.returns.ReturnContent.Safety;
import org.edubalance.registry.returns.ReturnContent.StageContent;

/**
 * A line of an import of returns: what a single write takes ({@link ReturnContent}), and its key.
 *
 * @param schoolCode whose
 * @param academicYear the year it begins in
 * @param status DRAFT when absent; VERIFIED, for the loading of history, is an administrator's
 * @param premises grounds and buildings
 * @param equipment equipment
 * @param stages pupils by stage
 * @param safety safety
 * @param digital use of digital means
 * @param canteen the canteen
 */
public record ReturnRow(
        @NotNull @SchoolCode @Label(zh = "学校标识码", en = "School code") String schoolCode,
        @NotNull @Min(2000) @Max(2100) @Label(zh = "学年（起始年）", en = "Academic year (first)")
                Integer academicYear,
        @Label(zh = "年报状态", en = "Status of the return") ReturnStatus status,
        @Valid Premises premises,
        @Valid Equipment equipment,
        @Size(max = 10) List<@NotNull @Valid StageContent> stages,
        @Valid Safety safety,
        @Valid Digital digital,
        @Valid Canteen canteen) {

    /** Which return it is. */
    record Key(String schoolCode, int academicYear) {}

    Key key() {
        return new Key(schoolCode, academicYear);
    }

    boolean isVerified() {
        return status == ReturnStatus.VERIFIED;
    }

    ReturnContent content() {
        return new ReturnContent(premises, equipment, stages, safety, digital, canteen);
    }

    /** Whether the other row is of the same return and repeats nothing but what is the school's. */
    boolean isAnotherStageOf(ReturnRow other) {
        return Objects.equals(schoolCode, other.schoolCode)
                && Objects.equals(academicYear, other.academicYear)
                && status == other.status
                && stages != null
                && other.stages != null;
    }

    /**
     * This row with the other's stages beside its own; what is the school's, from either.
     *
     * @throws org.edubalance.kit.problem.ProblemException 422 when they say different things of the
     *     school
     */
    ReturnRow with(ReturnRow other) {
        requireAgreement(other);
        List<StageContent> both = new ArrayList<>(stages);
        both.addAll(other.stages);
        return new ReturnRow(
                schoolCode,
                academicYear,
                status,
                premises == null ? other.premises : premises,
                equipment == null ? other.equipment : equipment,
                both,
                safety == null ? other.safety : safety,
                digital == null ? other.digital : digital,
                canteen == null ? other.canteen : canteen);
    }

    private void requireAgreement(ReturnRow other) {
        List<Fault> faults = new ArrayList<>();
        agree("premises", premises, other.premises, faults);
        agree("equipment", equipment, other.equipment, faults);
        agree("safety", safety, other.safety, faults);
        agree("digital", digital, other.digital, faults);
        agree("canteen", canteen, other.canteen, faults);
        if (!faults.isEmpty()) {
            throw ProblemType.RULE_VIOLATED.of(faults);
        }
    }

    private void agree(String field, Object here, Object there, List<Fault> faults) {
        if (here != null && there != null && !here.equals(there)) {
            faults.add(
                    Fault.fault(
                            field,
                            "学校 %s %d 学年的各行填报不一；填在一行，或各行相同".formatted(schoolCode, academicYear),
                            "Rows of school %s, %d, differ; fill in one of them, or all alike"
                                    .formatted(schoolCode, academicYear)));
        }
    }
}
