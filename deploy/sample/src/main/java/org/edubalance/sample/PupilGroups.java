package org.edubalance.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Pupils of each roll that belong to a group: county totals divided by where such children live.
 */
final class PupilGroups {
    private final Map<Roll, ReturnRow.Migrants> migrants = new HashMap<>();
    private final Map<Roll, Integer> leftBehind = new HashMap<>();
    private final Map<Roll, ReturnRow.Disabled> disabled = new HashMap<>();
    private final Map<Roll, ReturnRow.Cohort> cohorts = new HashMap<>();

    PupilGroups(List<Roll> rolls) {
        List<Roll> compulsory = rolls.stream().filter(r -> r.stage() != Stage.SENIOR).toList();
        List<Roll> ordinary = compulsory.stream().filter(r -> !r.school().special()).toList();
        List<Roll> open = ordinary.stream().filter(r -> r.school().isPublic()).toList();

        int[] guests =
                divide(
                        "migrants",
                        Targets.MIGRANTS,
                        open,
                        r -> r.school().urban() ? 6 : r.school().rural() ? 0.2 : 1);
        int[] left =
                divide(
                        "left behind",
                        Targets.LEFT_BEHIND,
                        ordinary,
                        r -> r.school().urban() ? 0.4 : 1);
        int[] mainstreamed = divide("mainstreamed", Targets.MAINSTREAMED, open, r -> 1);
        int[] visited =
                divide(
                        "home visited",
                        Targets.HOME_VISITED,
                        open,
                        r -> r.school().rural() ? 1.2 : 0.8);
        for (int i = 0; i < open.size(); i++) {
            migrants.put(open.get(i), new ReturnRow.Migrants(guests[i], guests[i]));
            disabled.put(open.get(i), new ReturnRow.Disabled(0, mainstreamed[i], visited[i]));
        }
        for (int i = 0; i < ordinary.size(); i++) {
            leftBehind.put(ordinary.get(i), left[i]);
        }
        for (Roll roll : compulsory) {
            if (roll.school().special()) {
                disabled.put(roll, new ReturnRow.Disabled(roll.pupils(), 0, 0));
            }
        }
        cohorts(ordinary.stream().filter(r -> !r.school().point()).toList());
    }

    ReturnRow.Migrants migrants(Roll roll) {
        return migrants.getOrDefault(roll, new ReturnRow.Migrants(0, 0));
    }

    int leftBehind(Roll roll) {
        return leftBehind.getOrDefault(roll, 0);
    }

    ReturnRow.Disabled disabled(Roll roll) {
        return disabled.getOrDefault(roll, new ReturnRow.Disabled(0, 0, 0));
    }

    /** Null for points and the special school, from which nobody graduates. */
    ReturnRow.Cohort cohort(Roll roll) {
        return cohorts.get(roll);
    }

    private static int[] divide(
            String purpose, int total, List<Roll> rolls, ToDoubleFunction<Roll> inclination) {
        Draw draw = Draw.of(purpose);
        double[] weights =
                rolls.stream()
                        .mapToDouble(
                                r ->
                                        r.pupils()
                                                * inclination.applyAsDouble(r)
                                                * draw.between(0.6, 1.4))
                        .toArray();
        return Apportionment.of(total, weights);
    }

    /**
     * Movements of last summer's leavers: none lost at primary schools, juniors to the report's
     * rate.
     */
    private void cohorts(List<Roll> rolls) {
        Draw draw = Draw.of("cohorts");
        Map<Roll, int[]> moves = new HashMap<>();
        for (Roll roll : rolls) {
            int entrants = (int) Math.round(roll.cohort() * draw.between(0.95, 1.05));
            int in = (int) Math.round(entrants * draw.between(0, 0.06));
            int out = (int) Math.round(entrants * draw.between(0, 0.05));
            int deaths = draw.chance(0.03) ? 1 : 0;
            moves.put(roll, new int[] {entrants, in, out, deaths});
        }
        List<Roll> juniors = rolls.stream().filter(r -> r.stage() == Stage.JUNIOR).toList();
        double bases = 0;
        double[] weights = new double[juniors.size()];
        for (int i = 0; i < weights.length; i++) {
            int base = base(moves.get(juniors.get(i)));
            bases += base;
            weights[i] = base * draw.between(0.985, 1.015);
        }
        int[] graduates =
                Apportionment.of((int) Math.round(bases * Targets.JUNIOR_RETENTION), weights);
        for (int i = 0; i < graduates.length; i++) {
            cohorts.put(juniors.get(i), cohort(moves.get(juniors.get(i)), graduates[i]));
        }
        for (Roll roll : rolls) {
            cohorts.computeIfAbsent(roll, r -> cohort(moves.get(r), base(moves.get(r))));
        }
    }

    private static int base(int[] moves) {
        return ReturnRow.Cohort.base(moves[0], moves[1], moves[2], moves[3]);
    }

    private static ReturnRow.Cohort cohort(int[] moves, int graduates) {
        return new ReturnRow.Cohort(moves[0], moves[1], moves[2], moves[3], graduates);
    }
}
