package org.edubalance.evaluation.statistics;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Figures of a division and year.
 *
 * @param asOf the instant that they are of
 * @param figures in order of their ids
 */
@Schema(name = "Statistics")
public record StatisticsResponse(
        @Schema(examples = "410225") String divisionCode,
        @Schema(examples = "2019") int academicYear,
        Instant asOf,
        List<FigureResponse> figures) {}
