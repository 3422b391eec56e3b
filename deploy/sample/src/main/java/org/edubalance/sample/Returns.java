package org.edubalance.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One verified return a school for the sample's year. */
final class Returns {
    private static final double ROOMS_PER_CLASS = 0.55;

    private final Draw draw = Draw.of("returns");
    private final List<School> schools;
    private final Enrolment enrolment;
    private final Resources resources;
    private final StageRows stageRows;
    private final PremisesRows premisesRows;
    private final Set<String> withoutMultimedia = new HashSet<>();
    private final Set<String> liveClassrooms = new HashSet<>();
    private final Set<String> firstClassCanteens = new HashSet<>();
    private final BigDecimal[] teacherUse;
    private final BigDecimal[] pupilUse;

    Returns(List<School> schools, Enrolment enrolment, Resources resources) {
        this.schools = schools;
        this.enrolment = enrolment;
        this.resources = resources;
        stageRows = new StageRows(new PupilGroups(enrolment.rolls()));
        premisesRows = new PremisesRows(enrolment, resources);
        chooseSchools();
        teacherUse = use("teacher space", Targets.TEACHER_SPACE_USE);
        pupilUse = use("pupil space", Targets.PUPIL_SPACE_USE);
    }

    List<ReturnRow> rows() {
        List<ReturnRow> rows = new ArrayList<>();
        for (int i = 0; i < schools.size(); i++) {
            rows.add(row(schools.get(i), i));
        }
        return rows;
    }

    private ReturnRow row(School school, int place) {
        List<ReturnRow.StageRow> stages =
                enrolment.rolls().stream()
                        .filter(r -> r.school().equals(school))
                        .map(stageRows::of)
                        .toList();
        int boarders = stages.stream().mapToInt(s -> s.boarders() == null ? 0 : s.boarders()).sum();
        boolean canteen = boarders > 0 || !school.urban() && !school.point() || draw.chance(0.4);
        String grade =
                firstClassCanteens.contains(school.code())
                        ? "PROVINCE_FIRST"
                        : "COUNTY_" + "AB".charAt(draw.below(2));
        return new ReturnRow(
                school.code(),
                Targets.ACADEMIC_YEAR,
                "VERIFIED",
                premisesRows.of(school, boarders),
                equipment(school),
                stages,
                new ReturnRow.Safety(true, 2 + draw.below(8), true, true, 0),
                new ReturnRow.Digital(
                        teacherUse[place], pupilUse[place], liveClassrooms.contains(school.code())),
                new ReturnRow.Canteen(
                        canteen || firstClassCanteens.contains(school.code()),
                        canteen || firstClassCanteens.contains(school.code()) ? grade : null));
    }

    private ReturnRow.Equipment equipment(School school) {
        int classes =
                enrolment.rolls().stream()
                        .filter(r -> r.school().equals(school))
                        .mapToInt(Roll::classes)
                        .sum();
        int rooms =
                Math.max(1, (int) Math.round(classes * ROOMS_PER_CLASS * draw.between(0.6, 1.5)));
        return new ReturnRow.Equipment(
                resources.of(school, Quantity.EQUIPMENT_VALUE),
                resources.of(school, Quantity.COMPUTERS),
                resources.of(school, Quantity.BOOKS),
                withoutMultimedia.contains(school.code()) ? 0 : rooms,
                true,
                true,
                true);
    }

    /**
     * No point and not the smallest country schools have a multimedia room, so that exactly the
     * report's number have.
     */
    private void chooseSchools() {
        List<School> bySize =
                schools.stream()
                        .sorted(
                                Comparator.comparing(School::point)
                                        .reversed()
                                        .thenComparing(School::special)
                                        .thenComparingInt(enrolment::compulsoryPupils)
                                        .thenComparing(School::code))
                        .toList();
        int without = schools.size() - Targets.SCHOOLS_WITH_MULTIMEDIA_ROOM;
        bySize.subList(0, without).forEach(school -> withoutMultimedia.add(school.code()));

        List<School> pilots = new ArrayList<>();
        int each = Targets.LIVE_CLASSROOM_SCHOOLS / Targets.LIVE_CLASSROOM_TOWNS.size();
        for (String town : Targets.LIVE_CLASSROOM_TOWNS) {
            schools.stream()
                    .filter(
                            s ->
                                    s.kind() == Kind.PRIMARY
                                            && s.isPublic()
                                            && s.town().name().equals(town))
                    .limit(each)
                    .forEach(pilots::add);
        }
        pilots.forEach(school -> liveClassrooms.add(school.code()));

        List<School> canteens =
                new ArrayList<>(
                        schools.stream()
                                .filter(s -> s.boarding() && s.isPublic() && !s.special())
                                .toList());
        draw.shuffle(canteens);
        canteens.subList(0, Targets.FIRST_CLASS_CANTEENS)
                .forEach(s -> firstClassCanteens.add(s.code()));
    }

    /**
     * Per cents whose mean, weighted by compulsory pupils, is the wanted one: drawn, then moved
     * together.
     */
    private BigDecimal[] use(String purpose, double mean) {
        Draw shares = Draw.of(purpose);
        double[] percent = new double[schools.size()];
        double weighted = 0, people = 0;
        for (int i = 0; i < percent.length; i++) {
            percent[i] = mean * shares.between(0.6, 1.4);
            weighted += percent[i] * enrolment.compulsoryPupils(schools.get(i));
            people += enrolment.compulsoryPupils(schools.get(i));
        }
        BigDecimal[] result = new BigDecimal[percent.length];
        for (int i = 0; i < percent.length; i++) {
            result[i] =
                    BigDecimal.valueOf(Math.round(percent[i] * mean * people / weighted * 100), 2);
        }
        return result;
    }
}
