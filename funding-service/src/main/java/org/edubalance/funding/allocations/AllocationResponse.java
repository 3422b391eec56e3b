package org.edubalance.funding.allocations;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.funding.enrolment.MissingSchool;
import org.edubalance.funding.enrolment.Source;
import org.edubalance.funding.rules.RuleVersion;

/**
 * A run.
 *
 * @param id made by the service
 * @param divisionCode the county
 * @param fiscalYear calendar year
 * @param academicYear school year whose September counts
 * @param status how far it has come
 * @param schools schools computed
 * @param pupils of these schools, compulsory education
 * @param total sum of the lines, yuan
 * @param missing schools whose pupils are not known; while there is one, the run is not approved
 * @param rules versions of rules that it followed, as they were
 * @param source which data it was computed from
 * @param createdBy who made it
 * @param createdAt when
 * @param approvedBy who approved it
 * @param approvedAt when
 * @param paidBy who recorded the payment
 * @param paidAt when
 */
public record AllocationResponse(
        UUID id,
        String divisionCode,
        int fiscalYear,
        int academicYear,
        AllocationStatus status,
        int schools,
        int pupils,
        @Schema(examples = "84320000.00") BigDecimal total,
        List<MissingSchool> missing,
        List<RuleVersion> rules,
        Source source,
        String createdBy,
        Instant createdAt,
        String approvedBy,
        Instant approvedAt,
        String paidBy,
        Instant paidAt) {

    static AllocationResponse of(Allocation row) {
        return new AllocationResponse(
                row.id,
                row.divisionCode,
                row.fiscalYear,
                row.academicYear,
                row.status,
                row.schools,
                row.pupils,
                row.total,
                row.missing,
                row.rules,
                new Source("school-registry", row.sourceRows, row.sourceDigest, row.sourceAsOf),
                row.createdBy,
                row.createdAt,
                row.approvedBy,
                row.approvedAt,
                row.paidBy,
                row.paidAt);
    }
}
