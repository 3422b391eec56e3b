package org.edubalance.evaluation.checks;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the checks of a county and year found.
 *
 * @param items findings: first of rules between claims, then claims that the records do not bear
 *     out, then of facts
 * @param undetermined what could not be checked
 */
@Schema(name = "Checks")
public record ChecksResponse(
        @Schema(examples = "410225") String divisionCode,
        @Schema(examples = "2019") int academicYear,
        List<CheckItem> items,
        List<OpenCheck> undetermined) {}
