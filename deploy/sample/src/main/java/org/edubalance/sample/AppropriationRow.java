package org.edubalance.sample;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A line of {@code appropriations}, in yuan. The amounts are ours; that each year meets the three
 * growths is the report's.
 */
record AppropriationRow(
        String divisionCode,
        int fiscalYear,
        BigDecimal recurrentRevenue,
        BigDecimal educationAppropriation,
        Map<String, BigDecimal> perPupilExpenditure,
        Map<String, BigDecimal> publicFundsPerPupil,
        BigDecimal averageTeacherPay,
        BigDecimal averageCivilServantPay) {

    static List<AppropriationRow> all() {
        return List.of(
                year(
                        2016,
                        "1562000000.00",
                        "846300000.00",
                        "6218.40",
                        "8126.75",
                        "968.20",
                        "1254.60",
                        "56420.00",
                        "55980.00"),
                year(
                        2017,
                        "1748000000.00",
                        "957100000.00",
                        "6704.15",
                        "8733.20",
                        "1012.35",
                        "1306.10",
                        "60150.00",
                        "59640.00"),
                year(
                        2018,
                        "1989000000.00",
                        "1104600000.00",
                        "7312.60",
                        "9486.05",
                        "1068.90",
                        "1371.45",
                        "64380.00",
                        "63710.00"),
                year(
                        2019,
                        "2215000000.00",
                        "1247900000.00",
                        "7895.30",
                        "10172.85",
                        "1124.55",
                        "1438.70",
                        "68900.00",
                        "68120.00"));
    }

    private static AppropriationRow year(
            int year,
            String revenue,
            String education,
            String primary,
            String junior,
            String primaryFunds,
            String juniorFunds,
            String teacherPay,
            String servantPay) {
        return new AppropriationRow(
                Towns.COUNTY,
                year,
                new BigDecimal(revenue),
                new BigDecimal(education),
                byStage(primary, junior),
                byStage(primaryFunds, juniorFunds),
                new BigDecimal(teacherPay),
                new BigDecimal(servantPay));
    }

    private static Map<String, BigDecimal> byStage(String primary, String junior) {
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        amounts.put("PRIMARY", new BigDecimal(primary));
        amounts.put("JUNIOR", new BigDecimal(junior));
        return amounts;
    }
}
