package org.edubalance.evaluation.core.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.edubalance.evaluation.core.CountyFacts;
import org.edubalance.evaluation.core.SchoolFacts;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.StageFacts;

/**
 * What of a county's facts is no longer as it was. Schools that opened or closed are named, and
 * their figures listed with the rest.
 *
 * @param opened codes of schools that were not there
 * @param closed codes of schools that are gone
 * @param reassigned teaching points with another central school
 * @param figures changed figures, by school, stage and name
 */
public record FactsDifference(
        List<String> opened,
        List<String> closed,
        List<ReassignedPoint> reassigned,
        List<ChangedFigure> figures) {

    /**
     * A teaching point with another central school.
     *
     * @param schoolCode of the point
     * @param before its central school; absent when it had none
     * @param after its central school; absent when it has none
     */
    public record ReassignedPoint(String schoolCode, String before, String after) {}

    /**
     * A figure that changed.
     *
     * @param schoolCode whose
     * @param stage of which stage; absent for the school as a whole
     * @param fact {@code pupils}, or a quantity's name
     * @param before value; absent when there was none
     * @param after value; absent when there is none
     */
    public record ChangedFigure(
            String schoolCode, Stage stage, String fact, Double before, Double after) {}

    private record Place(String schoolCode, Stage stage, String fact) {
        static final Comparator<Place> ORDER =
                Comparator.comparing(Place::schoolCode)
                        .thenComparing(
                                Place::stage, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Place::fact);
    }

    /** Compares two states of a county. */
    public static FactsDifference between(CountyFacts before, CountyFacts after) {
        Map<String, SchoolFacts> earlier = byCode(before);
        Map<String, SchoolFacts> later = byCode(after);
        List<ReassignedPoint> reassigned = new ArrayList<>();
        later.forEach(
                (code, school) -> {
                    SchoolFacts was = earlier.get(code);
                    if (was != null
                            && !Objects.equals(
                                    was.centralSchoolCode(), school.centralSchoolCode())) {
                        reassigned.add(
                                new ReassignedPoint(
                                        code, was.centralSchoolCode(), school.centralSchoolCode()));
                    }
                });
        return new FactsDifference(
                without(later.keySet(), earlier.keySet()),
                without(earlier.keySet(), later.keySet()),
                List.copyOf(reassigned),
                figures(values(before), values(after)));
    }

    private static List<ChangedFigure> figures(
            Map<Place, Double> before, Map<Place, Double> after) {
        Set<Place> places = new TreeSet<>(Place.ORDER);
        places.addAll(before.keySet());
        places.addAll(after.keySet());
        List<ChangedFigure> figures = new ArrayList<>();
        for (Place place : places) {
            Double was = before.get(place);
            Double is = after.get(place);
            boolean newNothing = was == null && is != null && is == 0;
            if (!Objects.equals(was, is) && !newNothing) {
                figures.add(new ChangedFigure(place.schoolCode, place.stage, place.fact, was, is));
            }
        }
        return List.copyOf(figures);
    }

    private static Map<String, SchoolFacts> byCode(CountyFacts facts) {
        Map<String, SchoolFacts> schools = new TreeMap<>();
        facts.schools().forEach(school -> schools.put(school.schoolCode(), school));
        return schools;
    }

    private static List<String> without(Set<String> codes, Set<String> others) {
        return codes.stream().filter(code -> !others.contains(code)).toList();
    }

    private static Map<Place, Double> values(CountyFacts facts) {
        Map<Place, Double> values = new LinkedHashMap<>();
        for (SchoolFacts school : facts.schools()) {
            put(values, school.schoolCode(), null, school.quantities());
            if (school.hasReturn()) {
                for (StageFacts stage : school.stages()) {
                    put(values, school.schoolCode(), stage.stage(), stage.quantities());
                    if (stage.pupils() != null) {
                        values.put(
                                new Place(school.schoolCode(), stage.stage(), "pupils"),
                                stage.pupils().doubleValue());
                    }
                }
            }
        }
        facts.staffing()
                .forEach(line -> put(values, line.schoolCode(), line.stage(), line.quantities()));
        facts.funding()
                .forEach(line -> put(values, line.schoolCode(), line.stage(), line.quantities()));
        return values;
    }

    private static void put(
            Map<Place, Double> values,
            String schoolCode,
            Stage stage,
            Map<String, Double> quantities) {
        quantities.forEach((name, value) -> values.put(new Place(schoolCode, stage, name), value));
    }
}
