package org.edubalance.evaluation.evaluations;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edubalance.evaluation.core.Distribution;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.Verdict;

/**
 * What the counties of a wide evaluation give at one stage. A county without schools of it has no
 * part.
 */
final class StageTally {

    private RollUpResponse.Verdicts verdicts = RollUpResponse.Verdicts.NONE;
    private final Map<String, IndicatorTally> indicators = new LinkedHashMap<>();
    private final List<County> counties = new ArrayList<>();

    /** Values of a county; {@code null} is one that is not known. */
    private record County(
            String code, String name, Verdict verdict, Double composite, Double worst) {
        Double by(RollUpResponse.RankedBy by) {
            return by == RollUpResponse.RankedBy.COMPOSITE ? composite : worst;
        }
    }

    private static final class IndicatorTally {
        private RollUpResponse.Verdicts verdicts = RollUpResponse.Verdicts.NONE;
        private int unknown;
        private final List<Double> values = new ArrayList<>();
    }

    void add(PartStore.Figures county, JsonNode stage) {
        Verdict verdict = Verdict.valueOf(stage.get("verdict").asText());
        verdicts = verdicts.and(verdict);
        if (stage.get("schools").asInt() == 0) {
            return;
        }
        Double worst = null;
        boolean complete = true;
        for (JsonNode indicator : stage.get("indicators")) {
            IndicatorTally tally =
                    indicators.computeIfAbsent(
                            indicator.get("id").asText(), id -> new IndicatorTally());
            tally.verdicts = tally.verdicts.and(Verdict.valueOf(indicator.get("verdict").asText()));
            Double cv = number(indicator.get("cv"));
            if (cv == null) {
                tally.unknown++;
                complete = false;
            } else {
                tally.values.add(cv);
                worst = worst == null ? cv : Double.valueOf(Math.max(worst, cv));
            }
        }
        counties.add(
                new County(
                        county.divisionCode(),
                        county.divisionName(),
                        verdict,
                        number(stage.get("compositeCv")),
                        complete ? worst : null));
    }

    RollUpResponse.StageRollUp rollUp(Stage stage, RollUpResponse.RankedBy by, int rows) {
        List<RollUpResponse.IndicatorRollUp> rolled = new ArrayList<>();
        indicators.forEach(
                (id, tally) ->
                        rolled.add(
                                new RollUpResponse.IndicatorRollUp(
                                        id,
                                        tally.verdicts,
                                        tally.unknown,
                                        distribution(tally.values))));
        List<String> worst =
                rolled.stream()
                        .sorted(
                                Comparator.comparingInt(
                                                (RollUpResponse.IndicatorRollUp each) ->
                                                        -each.verdicts().fail())
                                        .thenComparing(
                                                each -> each.cv().median(),
                                                Comparator.nullsLast(Comparator.reverseOrder())))
                        .map(RollUpResponse.IndicatorRollUp::id)
                        .toList();
        return new RollUpResponse.StageRollUp(
                stage,
                verdicts,
                distribution(
                        counties.stream()
                                .map(County::composite)
                                .filter(value -> value != null)
                                .toList()),
                rolled,
                worst,
                ranking(by, rows));
    }

    private RollUpResponse.Ranking ranking(RollUpResponse.RankedBy by, int rows) {
        List<County> known =
                counties.stream()
                        .filter(county -> county.by(by) != null)
                        .sorted(
                                Comparator.comparing((County county) -> -county.by(by))
                                        .thenComparing(County::code))
                        .toList();
        List<RollUpResponse.Ranked> ranked = new ArrayList<>();
        int rank = 0;
        for (int i = 0; i < Math.min(rows, known.size()); i++) {
            County county = known.get(i);
            if (i == 0 || !county.by(by).equals(known.get(i - 1).by(by))) {
                rank = i + 1;
            }
            ranked.add(
                    new RollUpResponse.Ranked(
                            rank, county.code(), county.name(), county.by(by), county.verdict()));
        }
        return new RollUpResponse.Ranking(by, counties.size() - known.size(), ranked);
    }

    private static Distribution distribution(List<Double> values) {
        return Distribution.of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static Double number(JsonNode value) {
        return value == null || value.isNull() ? null : value.doubleValue();
    }
}
