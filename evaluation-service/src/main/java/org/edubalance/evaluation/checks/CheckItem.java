package org.edubalance.evaluation.checks;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.Finding.Severity;
import org.edubalance.evaluation.core.Text;

/**
 * Something that can not be as it is said, or is to be looked into.
 *
 * @param id of the finding
 * @param rule that it follows from
 * @param severity how grave
 * @param text what it means, with the numbers
 * @param rows the records behind it
 */
@Schema(name = "CheckItem")
public record CheckItem(
        @Schema(examples = "DQ-01") String id,
        @Schema(examples = "PUBLIC-SCHOOLS-BY-KIND") String rule,
        @Schema(examples = "ERROR") Severity severity,
        Text text,
        List<CheckRow> rows) {}
