package org.edubalance.evaluation.supervisionrounds;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody says of a finding.
 *
 * @param text what was done, seen, or is still wanting
 */
@Schema(name = "SupervisionReportRequest")
record ReportRequest(@NotBlank @Size(max = 4000) @Schema(examples = "已更换风机") String text) {}
