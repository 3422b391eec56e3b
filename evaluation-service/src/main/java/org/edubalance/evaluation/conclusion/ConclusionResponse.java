package org.edubalance.evaluation.conclusion;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.Verdict;

/**
 * What a standard says of a county in all its parts.
 *
 * @param standard id of the standard
 * @param standardVersion its version
 * @param verdict FAIL where a part is; else UNDETERMINED while one is; else PASS
 * @param parts the balance, the gates, the items
 */
@Schema(name = "Conclusion")
public record ConclusionResponse(
        @Schema(examples = "410225") String divisionCode,
        @Schema(examples = "2019") int academicYear,
        @Schema(examples = "CN-2012-BASIC") String standard,
        @Schema(examples = "1") int standardVersion,
        @Schema(examples = "UNDETERMINED") Verdict verdict,
        List<ConclusionPart> parts) {}
