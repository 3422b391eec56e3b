package org.edubalance.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** How many pupils each school has, by stage, grade and class. */
final class Enrolment {
    private final Draw draw = Draw.of("enrolment");
    private final List<School> schools;
    private final List<Roll> rolls = new ArrayList<>();
    private final Map<String, Roll> byPlace = new TreeMap<>();

    Enrolment(List<School> schools) {
        this.schools = schools;
        share(Stage.PRIMARY, Targets.PUBLIC_PRIMARY_PUPILS, s -> s.isPublic() && !s.special());
        share(Stage.JUNIOR, Targets.PUBLIC_JUNIOR_PUPILS, s -> s.isPublic() && !s.special());
        share(Stage.PRIMARY, Targets.PRIVATE_PRIMARY_PUPILS, s -> !s.isPublic());
        share(Stage.JUNIOR, Targets.PRIVATE_JUNIOR_PUPILS, s -> !s.isPublic());
        share(Stage.PRIMARY, Targets.SPECIAL_PRIMARY_PUPILS, School::special);
        share(Stage.JUNIOR, Targets.SPECIAL_JUNIOR_PUPILS, School::special);
        share(Stage.SENIOR, Targets.SENIOR_PUPILS, s -> true);
        rolls.sort(Comparator.comparing((Roll r) -> r.school().code()).thenComparing(Roll::stage));
        rolls.forEach(roll -> byPlace.put(place(roll.school(), roll.stage()), roll));
    }

    /** By school code and stage. */
    List<Roll> rolls() {
        return rolls;
    }

    Roll of(School school, Stage stage) {
        return byPlace.get(place(school, stage));
    }

    /** 0 where the school has no such stage. */
    int pupils(School school, Stage stage) {
        Roll roll = of(school, stage);
        return roll == null ? 0 : roll.pupils();
    }

    int compulsoryPupils(School school) {
        return pupils(school, Stage.PRIMARY) + pupils(school, Stage.JUNIOR);
    }

    private void share(Stage stage, int total, Predicate<School> which) {
        List<School> sharing = schools.stream().filter(s -> s.has(stage)).filter(which).toList();
        double[] weights = new double[sharing.size()];
        for (int i = 0; i < weights.length; i++) {
            School school = sharing.get(i);
            double spread = school.urban() ? 0.28 : 0.42;
            weights[i] = usualSize(school, stage) * StrictMath.exp(spread * bounded(draw.normal()));
        }
        int[] pupils = Apportionment.of(total, weights);
        for (int i = 0; i < pupils.length; i++) {
            rolls.add(
                    new Roll(
                            sharing.get(i),
                            stage,
                            pupils[i],
                            grades(sharing.get(i), stage, pupils[i])));
        }
    }

    private static double bounded(double normal) {
        return Math.max(-2.5, Math.min(2.5, normal));
    }

    private static double usualSize(School school, Stage stage) {
        if (school.point()) {
            return 48;
        }
        if (school.kind() == Kind.COMPLETE_SECONDARY) {
            return 1_500;
        }
        if (stage == Stage.PRIMARY) {
            return switch (school.setting()) {
                case "URBAN" -> school.isPublic() ? 1_150 : 600;
                case "TOWN" -> school.isPublic() ? 750 : 420;
                default -> 225;
            };
        }
        boolean part = school.kind() == Kind.NINE_YEAR;
        return switch (school.setting()) {
            case "URBAN" -> part ? 700 : 1_350;
            case "TOWN" -> part ? 350 : 850;
            default -> part ? 280 : 520;
        };
    }

    private List<Roll.Grade> grades(School school, Stage stage, int pupils) {
        if (stage == Stage.SENIOR) {
            return List.of();
        }
        int first = stage == Stage.PRIMARY ? 1 : 7;
        int count = stage == Stage.JUNIOR || school.point() ? 3 : 6;
        double[] weights = new double[count];
        for (int i = 0; i < count; i++) {
            weights[i] = draw.between(0.93, 1.07);
        }
        int[] sizes = Apportionment.of(pupils, weights);
        int largestClass = largestClass(school, stage);
        List<Roll.Grade> grades = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            grades.add(new Roll.Grade(first + i, sizes[i], classes(sizes[i], largestClass)));
        }
        return List.copyOf(grades);
    }

    /**
     * What a school lets its classes grow to. Nowhere 66; above 45 and 50 in town, where it is
     * crowded.
     */
    private int largestClass(School school, Stage stage) {
        if (school.special()) {
            return 8;
        }
        int standard = stage == Stage.PRIMARY ? 45 : 50;
        return switch (school.setting()) {
            case "URBAN" -> standard + draw.below(14);
            case "TOWN" -> standard + draw.below(8);
            default -> standard;
        };
    }

    private static List<Integer> classes(int pupils, int largest) {
        int count = (pupils + largest - 1) / largest;
        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sizes.add(pupils / count + (i < pupils % count ? 1 : 0));
        }
        return List.copyOf(sizes);
    }

    private static String place(School school, Stage stage) {
        return school.code() + stage;
    }
}
