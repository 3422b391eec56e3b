package org.edubalance.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which schools there are and where: 189 + 39 + 2 public, 2 public beside them, 23 private, 32
 * points.
 */
final class SchoolPlan {
    private static final double KM_NORTH = 1 / 111.2;
    private static final double KM_EAST = 1 / 91.2;
    private static final double POINT_DISTANCE_KM = 2.0;

    /** Town names of the private schools, a list a kind. */
    private static final Map<Kind, List<String>> PRIVATE =
            Map.of(
                    Kind.PRIMARY,
                    List.of(
                            "兰阳街道", "兰阳街道", "桐乡街道", "桐乡街道", "惠安街道", "惠安街道", "堌阳镇", "考城镇", "谷营镇",
                            "小宋镇", "仪封镇"),
                    Kind.JUNIOR,
                    List.of("兰阳街道", "兰阳街道", "桐乡街道", "惠安街道", "南彰镇", "红庙镇", "考城镇"),
                    Kind.NINE_YEAR,
                    List.of("兰阳街道", "桐乡街道", "惠安街道", "堌阳镇", "三义寨乡"));

    private final Draw draw = Draw.of("school places");
    private final SchoolNames names = new SchoolNames();
    private final Map<String, Integer> serials = new HashMap<>();
    private final List<School> schools = new ArrayList<>();

    private SchoolPlan() {}

    /** Every school and point, by code. */
    static List<School> build() {
        SchoolPlan plan = new SchoolPlan();
        plan.publicPrimariesAndPoints();
        plan.publicJuniors();
        plan.add(
                Kind.NINE_YEAR,
                true,
                "URBAN",
                Towns.named("惠安街道"),
                "兰考县星河惠民学校",
                false,
                "2018-09-01");
        Town mengzhai = Towns.named("孟寨乡");
        plan.add(
                Kind.NINE_YEAR, true, "RURAL", mengzhai, plan.village(mengzhai) + "学校", true, null);
        plan.add(
                Kind.COMPLETE_SECONDARY,
                true,
                "URBAN",
                Towns.named("兰阳街道"),
                plan.word() + "中学",
                true,
                null);
        plan.add(Kind.SPECIAL, true, "URBAN", Towns.named("桐乡街道"), "兰考县特殊教育学校", true, null);
        plan.privates();
        plan.schools.sort(Comparator.comparing(School::code));
        return List.copyOf(plan.schools);
    }

    private void publicPrimariesAndPoints() {
        for (Town town : Towns.ALL) {
            List<School> central = new ArrayList<>();
            for (int i = 0; i < town.primaries(); i++) {
                School school = publicPrimary(town, i);
                if (i < 2) {
                    central.add(school);
                }
            }
            for (int i = 0; i < town.points(); i++) {
                point(town, central.get(i % central.size()));
            }
        }
    }

    private School publicPrimary(Town town, int i) {
        if (town.urban()) {
            return urbanPrimary(town, i);
        }
        if (i == 0) {
            boolean boarding = draw.chance(0.4);
            return add(Kind.PRIMARY, true, "TOWN", town, village(town) + "中心小学", boarding, null);
        }
        if (i == 2 && town.name().equals("东坝头镇")) {
            return add(Kind.PRIMARY, true, "RURAL", town, "兰考县东坝头张庄小学", true, null);
        }
        return add(
                Kind.PRIMARY, true, "RURAL", town, village(town) + "小学", draw.chance(0.06), null);
    }

    private School urbanPrimary(Town town, int i) {
        if (i == 0 && town.name().equals("兰阳街道")) {
            return add(Kind.PRIMARY, true, "URBAN", town, "兰考县陇海路小学", false, "2017-09-01");
        }
        if (i == 1 && town.name().equals("兰阳街道")) {
            return add(Kind.PRIMARY, true, "URBAN", town, "兰考县油田小学", false, null);
        }
        return add(Kind.PRIMARY, true, "URBAN", town, word() + "小学", false, null);
    }

    private void point(Town town, School central) {
        double[] offset = inDisc(POINT_DISTANCE_KM);
        put(
                Kind.TEACHING_POINT,
                true,
                "RURAL",
                town,
                village(town) + "教学点",
                central.code(),
                central.latitude().doubleValue() + offset[0] * KM_NORTH,
                central.longitude().doubleValue() + offset[1] * KM_EAST,
                false,
                null);
    }

    private void publicJuniors() {
        for (Town town : Towns.ALL) {
            for (int i = 0; i < town.juniors(); i++) {
                if (i == 0 && town.name().equals("桐乡街道")) {
                    add(Kind.JUNIOR, true, "URBAN", town, "兰考县航海路中学", false, "2017-09-01");
                } else if (i == 0 && town.name().equals("兰阳街道")) {
                    add(Kind.JUNIOR, true, "URBAN", town, "兰考县油田中学", false, null);
                } else if (town.urban()) {
                    add(Kind.JUNIOR, true, "URBAN", town, word() + "中学", draw.chance(0.3), null);
                } else {
                    String setting = i == 0 ? "TOWN" : "RURAL";
                    add(
                            Kind.JUNIOR,
                            true,
                            setting,
                            town,
                            village(town) + "中学",
                            draw.chance(0.85),
                            null);
                }
            }
        }
    }

    private void privates() {
        Map<Kind, String> ending = new EnumMap<>(Kind.class);
        ending.put(Kind.PRIMARY, "小学");
        ending.put(Kind.JUNIOR, "中学");
        ending.put(Kind.NINE_YEAR, "学校");
        ending.forEach(
                (kind, suffix) ->
                        PRIVATE.get(kind)
                                .forEach(
                                        name -> {
                                            Town town = Towns.named(name);
                                            String setting = town.urban() ? "URBAN" : "TOWN";
                                            boolean boarding = draw.chance(0.7);
                                            add(
                                                    kind,
                                                    false,
                                                    setting,
                                                    town,
                                                    word() + suffix,
                                                    boarding,
                                                    null);
                                        }));
    }

    private String word() {
        return "兰考县" + names.word();
    }

    private String village(Town town) {
        return "兰考县" + town.shortName() + names.village();
    }

    private School add(
            Kind kind,
            boolean isPublic,
            String setting,
            Town town,
            String name,
            boolean boarding,
            String openedOn) {
        double reach = setting.equals("TOWN") ? 0.6 : 0.85 * Math.sqrt(town.areaKm2() / 3.1416);
        double[] offset = inDisc(reach);
        return put(
                kind,
                isPublic,
                setting,
                town,
                name,
                null,
                town.latitude() + offset[0] * KM_NORTH,
                town.longitude() + offset[1] * KM_EAST,
                boarding,
                openedOn);
    }

    private School put(
            Kind kind,
            boolean isPublic,
            String setting,
            Town town,
            String name,
            String centralCode,
            double latitude,
            double longitude,
            boolean boarding,
            String openedOn) {
        int serial = serials.merge(kind.codePrefix(), 1, Integer::sum);
        String digits = "00000" + serial;
        String code = kind.codePrefix() + Towns.PROVINCE + digits.substring(digits.length() - 6);
        School school =
                new School(
                        code,
                        name,
                        kind,
                        isPublic,
                        setting,
                        town,
                        centralCode,
                        fiveDecimals(latitude),
                        fiveDecimals(longitude),
                        boarding,
                        openedOn);
        schools.add(school);
        return school;
    }

    private double[] inDisc(double radius) {
        double north, east;
        do {
            north = draw.between(-1, 1);
            east = draw.between(-1, 1);
        } while (north * north + east * east > 1);
        return new double[] {north * radius, east * radius};
    }

    private static BigDecimal fiveDecimals(double degrees) {
        return BigDecimal.valueOf(Math.round(degrees * 100_000), 5);
    }
}
