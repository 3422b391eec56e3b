package org.edubalance.funding.growthchecks;

import java.math.BigDecimal;

/**
 * What a growth check needs of a county's fiscal year, in yuan; {@code null} where not known.
 *
 * @param educationAppropriation 教育财政拨款
 * @param recurrentRevenue 财政经常性收入
 * @param primaryExpenditure 小学生均教育事业费
 * @param juniorExpenditure 初中生均教育事业费
 * @param averageTeacherPay 教师年平均工资
 * @param primaryPublicFunds 小学生均公用经费
 * @param juniorPublicFunds 初中生均公用经费
 */
record CountyYear(
        BigDecimal educationAppropriation,
        BigDecimal recurrentRevenue,
        BigDecimal primaryExpenditure,
        BigDecimal juniorExpenditure,
        BigDecimal averageTeacherPay,
        BigDecimal primaryPublicFunds,
        BigDecimal juniorPublicFunds) {

    /** A year of which nothing is recorded. */
    static final CountyYear UNKNOWN = new CountyYear(null, null, null, null, null, null, null);
}
