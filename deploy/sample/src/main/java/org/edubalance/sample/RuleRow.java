package org.edubalance.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A line of {@code rules}: yuan a pupil and year, in force from {@code from} up to but not on
 * {@code to}. Sources: 国发〔2015〕67号 and its successors.
 */
record RuleRow(
        String kind, String divisionCode, String from, String to, Map<String, Object> parameters) {

    /** What Henan set above the national base. */
    static List<RuleRow> henan() {
        return List.of(
                new RuleRow(
                        "PUBLIC_FUNDS",
                        Towns.PROVINCE,
                        "2016-01-01",
                        "2020-01-01",
                        rates(630, 830)));
    }

    /** The national rows, division 0: only an administrator of the nation may load them. */
    static List<RuleRow> national() {
        Map<String, Object> floor = new LinkedHashMap<>();
        floor.put("minimumPupils", 100);
        floor.put("urbanRural", List.of("RURAL", "TOWN"));
        return List.of(
                new RuleRow("PUBLIC_FUNDS", "0", "2016-01-01", "2020-01-01", rates(600, 800)),
                new RuleRow("PUBLIC_FUNDS", "0", "2020-01-01", "2023-01-01", rates(650, 850)),
                new RuleRow("PUBLIC_FUNDS", "0", "2023-01-01", null, rates(720, 940)),
                new RuleRow("BOARDING_ADD", "0", "2016-01-01", "2023-01-01", rates(200, 200)),
                new RuleRow("BOARDING_ADD", "0", "2023-01-01", null, rates(300, 300)),
                new RuleRow("SPECIAL", "0", "2016-01-01", "2023-01-01", rates(6_000, 6_000)),
                new RuleRow("SPECIAL", "0", "2023-01-01", null, rates(7_000, 7_000)),
                new RuleRow("SMALL_SCHOOL_FLOOR", "0", "2016-01-01", null, floor));
    }

    private static Map<String, Object> rates(int primary, int junior) {
        Map<String, Object> rates = new LinkedHashMap<>();
        rates.put("PRIMARY", primary);
        rates.put("JUNIOR", junior);
        return rates;
    }
}
