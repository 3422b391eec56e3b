package org.edubalance.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * One post that two places share: 0.6 at home, where the person is counted by head, 0.4 at the
 * host. Home and host are rolls.
 */
record Lending(Roll home, Roll host) {
    static final double HOME_SHARE = 0.6;
    static final double HOST_SHARE = 0.4;

    private static final int PRIMARY_LENDINGS = 12;
    private static final int JUNIOR_LENDINGS = 6;

    /**
     * In the country the largest school of a town helps its smallest, a point in every other town;
     * a nine-year school itself.
     */
    static List<Lending> plan(List<Roll> rolls) {
        List<Lending> lendings = new ArrayList<>();
        List<Town> country = Towns.ALL.stream().filter(town -> !town.urban()).toList();
        for (int i = 0; i < PRIMARY_LENDINGS; i++) {
            Kind helped = i % 2 == 0 ? Kind.TEACHING_POINT : Kind.PRIMARY;
            List<Roll> hosts = bySize(rolls, country.get(i), r -> r.school().kind() == helped);
            List<Roll> homes =
                    bySize(rolls, country.get(i), r -> r.school().kind() == Kind.PRIMARY);
            lendings.add(new Lending(homes.get(homes.size() - 1), hosts.get(0)));
        }
        for (Town town : country) {
            List<Roll> juniors = bySize(rolls, town, r -> r.school().kind() == Kind.JUNIOR);
            if (juniors.size() > 1 && lendings.size() < PRIMARY_LENDINGS + JUNIOR_LENDINGS) {
                lendings.add(new Lending(juniors.get(juniors.size() - 1), juniors.get(0)));
            }
        }
        for (Roll junior : rolls) {
            if (junior.school().kind() == Kind.NINE_YEAR
                    && junior.school().isPublic()
                    && junior.stage() == Stage.JUNIOR) {
                Predicate<Roll> sameSchool = r -> r.school().equals(junior.school());
                Roll primary = rolls.stream().filter(sameSchool).findFirst().orElseThrow();
                lendings.add(new Lending(junior, primary));
            }
        }
        return List.copyOf(lendings);
    }

    private static List<Roll> bySize(List<Roll> rolls, Town town, Predicate<Roll> which) {
        return rolls.stream()
                .filter(roll -> roll.school().isPublic() && roll.school().town().equals(town))
                .filter(which)
                .sorted(Comparator.comparingInt(Roll::pupils).thenComparing(r -> r.school().code()))
                .toList();
    }
}
