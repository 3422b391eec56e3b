package org.edubalance.evaluation.checks;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.Text;

/**
 * What could not be checked, because something is not known.
 *
 * @param rule that could not be decided
 * @param text what is not known
 * @param rows the records that it is about
 */
@Schema(name = "OpenCheck")
public record OpenCheck(
        @Schema(examples = "PUPILS_JUMP") String rule, Text text, List<CheckRow> rows) {}
