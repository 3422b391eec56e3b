package org.edubalance.evaluation.divisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.Inclusion;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.Text;
import org.edubalance.evaluation.core.Verdict;
import org.edubalance.evaluation.evaluations.StageSummary;
import org.edubalance.evaluation.evaluations.StandardReference;

/**
 * What a county's page shows first.
 *
 * @param academicYear looked at; null when none was asked for and none was evaluated
 * @param standards the latest sealed evaluation under each standard, by its id; empty when the year
 *     was not evaluated
 */
@Schema(name = "DivisionOverview")
@JsonInclude(JsonInclude.Include.ALWAYS)
record OverviewResponse(
        @Schema(examples = "410225") String divisionCode,
        @Schema(nullable = true, examples = "2019") Integer academicYear,
        List<StandardOverview> standards) {

    /**
     * The latest evaluation under one standard.
     *
     * @param title of the standard
     * @param asOf the latest instant that its facts are of
     * @param include who counted
     * @param findings how many by severity
     * @param mostUnmet schools that miss the most thresholds, ten at most; none where the standard
     *     sets no thresholds
     * @param largestContributions schools below the county's mean that make the most of an
     *     indicator's CV², ten at most
     */
    @Schema(name = "StandardOverview")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record StandardOverview(
            StandardReference standard,
            @Schema(nullable = true) Text title,
            UUID evaluationId,
            Instant asOf,
            Instant createdAt,
            Inclusion include,
            Verdict verdict,
            Findings findings,
            List<StageSummary> stages,
            List<UnmetSchool> mostUnmet,
            List<ContributingSchool> largestContributions) {}

    /** How many findings there are. */
    @Schema(name = "FindingCount")
    record Findings(int errors, int warnings, int infos) {}

    /**
     * A school that misses thresholds.
     *
     * @param pupils null when unknown
     * @param verdict under the standard's school rule
     * @param unmet ids of the indicators whose threshold it misses
     * @param unknown how many of its values are missing
     * @param leastShareReached value / threshold where it is furthest behind
     */
    @Schema(name = "UnmetSchool")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record UnmetSchool(
            String schoolCode,
            String schoolName,
            @Schema(nullable = true) String townCode,
            Stage stage,
            @Schema(nullable = true) Integer pupils,
            Verdict verdict,
            List<String> unmet,
            int unknown,
            double leastShareReached) {}

    /**
     * A school that lies below the mean, and what it makes of the inequality.
     *
     * @param value of the indicator at the school
     * @param mean of the schools that have the figure
     * @param share of CV², 0 to 1
     * @param partial whether a figure of another school is missing
     */
    @Schema(name = "ContributingSchool")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ContributingSchool(
            String schoolCode,
            String schoolName,
            @Schema(nullable = true) String townCode,
            Stage stage,
            String indicator,
            double value,
            double mean,
            double share,
            boolean partial) {}
}
