package org.edubalance.evaluation.supervisionrounds;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A round of inspections.
 *
 * @param divisionCode the county
 * @param name what it is called
 * @param from first day
 * @param to first day after it
 */
@Schema(name = "SupervisionRound")
public record RoundResponse(
        UUID id,
        @Schema(examples = "410225") String divisionCode,
        @Schema(examples = "2019 年综合督导") String name,
        @Schema(examples = "2019-03-01") LocalDate from,
        @Schema(examples = "2020-01-01") LocalDate to) {

    /** Shape of the list, for the document. */
    @Schema(name = "SupervisionRoundPage")
    record RoundPage(List<RoundResponse> items, String next, Long total) {}

    static RoundResponse of(Round round) {
        return new RoundResponse(
                round.id, round.divisionCode, round.name, round.beginsOn, round.endsOn);
    }
}
