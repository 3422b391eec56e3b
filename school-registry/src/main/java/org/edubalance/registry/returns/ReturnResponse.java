package org.edubalance.registry.returns;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.registry.returns.ReturnContent.Canteen;
import org.edubalance.registry.returns.ReturnContent.Digital;
import org.edubalance.registry.returns.ReturnContent.Equipment;
import org.edubalance.registry.returns.ReturnContent.Premises;
import org.edubalance.registry.returns.ReturnContent.Safety;
import org.edubalance.registry.returns.ReturnContent.StageContent;

/**
 * A revision of a school's return.
 *
 * @param schoolCode whose
 * @param academicYear the year it begins in
 * @param revision from 1; each correction of a verified return is a new one
 * @param status its state
 * @param inForce whether facts are taken from it: the last revision that was verified
 * @param premises grounds and buildings
 * @param equipment equipment
 * @param stages pupils by stage
 * @param safety safety
 * @param digital use of digital means
 * @param canteen the canteen
 * @param warnings what its verifier has to look at; made when it was submitted
 * @param submittedBy who submitted it
 * @param submittedAt when
 * @param verifiedBy who verified it
 * @param verifiedAt when
 * @param rejection why it came back, the last time that it did
 */
public record ReturnResponse(
        @Schema(examples = "2141000001") String schoolCode,
        @Schema(examples = "2019") int academicYear,
        @Schema(examples = "1") int revision,
        @Schema(examples = "DRAFT") ReturnStatus status,
        boolean inForce,
        Premises premises,
        Equipment equipment,
        List<StageContent> stages,
        Safety safety,
        Digital digital,
        Canteen canteen,
        List<ReturnWarning> warnings,
        String submittedBy,
        Instant submittedAt,
        String verifiedBy,
        Instant verifiedAt,
        Rejection rejection) {

    /**
     * Why a return came back.
     *
     * @param reason the verifier's words
     * @param by who
     * @param at when
     */
    public record Rejection(
            @Schema(examples = "三年级人数与学籍系统不符") String reason, String by, Instant at) {}
}
