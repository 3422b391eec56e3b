package org.edubalance.funding.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.funding.vocabulary.Stage;
import org.edubalance.funding.vocabulary.UrbanRural;
import org.edubalance.kit.division.DivisionCode;

/**
 * What holds in a division on a day.
 *
 * @param kind of the rules
 * @param divisionCode for which division
 * @param on for which day
 * @param rates of a kind with rates: the highest of each stage; a stage without a rate is left out
 * @param floors of a floor: the highest of each kind of place; a place without one is left out
 */
public record ApplicableResponse(
        RuleKind kind,
        @Schema(examples = "410225") String divisionCode,
        @Schema(examples = "2019-01-01") LocalDate on,
        List<StageRate> rates,
        List<PlaceFloor> floors) {

    /**
     * The rate that holds for a stage.
     *
     * @param stage which
     * @param rate yuan a year
     * @param setBy division that set it
     * @param ruleId version that it comes from
     * @param from first day of that version
     * @param to day on which that version ends, exclusive
     */
    public record StageRate(
            Stage stage,
            @Schema(examples = "630") BigDecimal rate,
            @Schema(examples = "41") String setBy,
            UUID ruleId,
            @Schema(examples = "2016-01-01") LocalDate from,
            @Schema(examples = "2020-01-01") LocalDate to) {}

    /**
     * The floor that holds for schools in a kind of place.
     *
     * @param urbanRural which places
     * @param minimumPupils with how many pupils a school is counted at least
     * @param setBy division that set it
     * @param ruleId version that it comes from
     * @param from first day of that version
     * @param to day on which that version ends, exclusive
     */
    public record PlaceFloor(
            UrbanRural urbanRural,
            @Schema(examples = "100") int minimumPupils,
            @Schema(examples = "0") String setBy,
            UUID ruleId,
            @Schema(examples = "2016-01-01") LocalDate from,
            LocalDate to) {}

    static ApplicableResponse of(
            RuleKind kind, DivisionCode division, LocalDate on, Stage only, RuleBook book) {
        List<StageRate> rates =
                Arrays.stream(Stage.values())
                        .filter(stage -> only == null || only == stage)
                        .flatMap(stage -> rate(stage, book.rate(kind, stage)))
                        .toList();
        List<PlaceFloor> floors =
                Arrays.stream(UrbanRural.values())
                        .flatMap(place -> floor(place, book.floor(place)))
                        .toList();
        return new ApplicableResponse(
                kind,
                division.value(),
                on,
                kind.isRate() ? rates : null,
                kind.isRate() ? null : floors);
    }

    private static Stream<StageRate> rate(Stage stage, Optional<RuleBook.Rate> rate) {
        return rate.stream()
                .map(
                        found ->
                                new StageRate(
                                        stage,
                                        found.value(),
                                        found.rule().divisionCode(),
                                        found.rule().id(),
                                        found.rule().from(),
                                        found.rule().to()));
    }

    private static Stream<PlaceFloor> floor(UrbanRural place, Optional<RuleBook.Rate> floor) {
        return floor.stream()
                .map(
                        found ->
                                new PlaceFloor(
                                        place,
                                        found.value().intValueExact(),
                                        found.rule().divisionCode(),
                                        found.rule().id(),
                                        found.rule().from(),
                                        found.rule().to()));
    }
}
