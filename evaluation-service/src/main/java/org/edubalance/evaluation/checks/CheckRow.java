package org.edubalance.evaluation.checks;

import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.Stage;

/**
 * A record behind a finding: a claim, a name in claims, or a school. What does not concern it is
 * absent.
 *
 * @param claim id of a claim
 * @param published its value
 * @param computed what the records give for it
 * @param unit of both
 * @param source the query that leads to the records
 * @param name as published, where it is about a name
 * @param schoolCode a school
 * @param schoolName its name
 * @param townCode its town
 * @param townName the town's name
 * @param stage at which stage
 * @param values the school's numbers that were looked at, by name; "before" is last year's
 */
@Schema(name = "CheckRow")
public record CheckRow(
        @Schema(examples = "F008") String claim,
        @Schema(examples = "191") BigDecimal published,
        @Schema(examples = "189") Double computed,
        @Schema(examples = "school") String unit,
        @Schema(examples = "/registry/v1/schools?division=410225") String source,
        @Schema(examples = "坝头镇") String name,
        @Schema(examples = "2141000001") String schoolCode,
        @Schema(examples = "兰考县陇海路小学") String schoolName,
        @Schema(examples = "410225001") String townCode,
        @Schema(examples = "兰阳街道") String townName,
        Stage stage,
        Map<String, Double> values) {

    static CheckRow ofName(String name) {
        return new CheckRow(null, null, null, null, null, name, null, null, null, null, null, null);
    }
}
