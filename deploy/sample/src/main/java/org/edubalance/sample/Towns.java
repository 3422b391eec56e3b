package org.edubalance.sample;

import java.util.List;

/**
 * The county's 3 sub-districts and 13 towns and townships; the document of the sample says what of
 * it is ours.
 */
final class Towns {
    static final String PROVINCE = "41";
    static final String PREFECTURE = "4102";
    static final String COUNTY = "410225";

    static final List<Town> ALL =
            List.of(
                    subdistrict("001", "兰阳街道", 34.825, 114.830, 27, 8, 2),
                    subdistrict("002", "桐乡街道", 34.855, 114.830, 48, 8, 2),
                    subdistrict("003", "惠安街道", 34.785, 114.810, 55, 8, 2),
                    town("101", "堌阳镇", 34.955, 114.960, 67, 13, 3, 3),
                    town("102", "南彰镇", 34.930, 115.150, 75, 12, 3, 2),
                    town("103", "考城镇", 34.830, 115.160, 125, 20, 4, 4),
                    town("104", "红庙镇", 34.850, 114.940, 64, 11, 2, 2),
                    town("105", "谷营镇", 34.940, 114.870, 110, 18, 3, 3),
                    town("106", "东坝头镇", 34.950, 114.790, 77, 11, 2, 2),
                    town("107", "小宋镇", 34.905, 115.090, 74, 13, 3, 3),
                    town("108", "仪封镇", 34.780, 114.960, 97, 16, 3, 3),
                    town("109", "许河镇", 34.870, 115.210, 43, 9, 2, 2),
                    town("201", "三义寨乡", 34.835, 114.740, 87, 14, 3, 3),
                    town("206", "孟寨乡", 34.965, 115.070, 38, 9, 1, 1),
                    town("208", "葡萄架乡", 34.840, 115.050, 50, 10, 2, 2),
                    town("209", "闫楼乡", 34.900, 115.010, 38, 9, 2, 2));

    private Towns() {}

    static Town named(String name) {
        return ALL.stream().filter(town -> town.name().equals(name)).findFirst().orElseThrow();
    }

    private static Town subdistrict(
            String digits,
            String name,
            double lat,
            double lon,
            double area,
            int primaries,
            int juniors) {
        return new Town(
                COUNTY + digits, name, "SUBDISTRICT", lat, lon, area, primaries, juniors, 0);
    }

    private static Town town(
            String digits,
            String name,
            double lat,
            double lon,
            double area,
            int primaries,
            int juniors,
            int points) {
        String kind = digits.startsWith("1") ? "TOWN" : "TOWNSHIP";
        return new Town(COUNTY + digits, name, kind, lat, lon, area, primaries, juniors, points);
    }
}
