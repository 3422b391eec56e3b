package org.edubalance.evaluation.core.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ClaimComparatorTest {

    private static boolean agrees(
            ClaimComparator comparator, double computed, String published, Integer decimals) {
        return comparator.agrees(computed, new BigDecimal(published), decimals);
    }

    @Test
    void aboutRoundsHalfUpToTheClaimsDecimals() {
        assertThat(agrees(ClaimComparator.ABOUT, 0.314999, "0.31", 2)).isTrue();
        assertThat(agrees(ClaimComparator.ABOUT, 0.315, "0.31", 2)).isFalse();
        assertThat(agrees(ClaimComparator.ABOUT, 706 * 100 / 751.0, "94", 0)).isTrue();
        assertThat(agrees(ClaimComparator.ABOUT, 4091 * 100 / 4112.0, "99.5", 1)).isTrue();
    }

    @Test
    void tenThousandsAreRoundedToTenThousands() {
        assertThat(agrees(ClaimComparator.ABOUT, 845_000, "850000", -4)).isTrue();
        assertThat(agrees(ClaimComparator.ABOUT, 844_999, "850000", -4)).isFalse();
        assertThat(agrees(ClaimComparator.ABOUT, 854_999, "850000", -4)).isTrue();
    }

    @Test
    void aLimitIsMetByTheLimitItself() {
        assertThat(agrees(ClaimComparator.GE, 20, "20", null)).isTrue();
        assertThat(agrees(ClaimComparator.GE, 19.99, "20", null)).isFalse();
        assertThat(agrees(ClaimComparator.LE, 2.5, "2.5", null)).isTrue();
        assertThat(agrees(ClaimComparator.LE, 2.51, "2.5", null)).isFalse();
    }

    @Test
    void equalMeansTheFenToo() {
        assertThat(agrees(ClaimComparator.EQ, 127_228_639.00, "127228639", null)).isTrue();
        assertThat(agrees(ClaimComparator.EQ, 127_228_639.01, "127228639", null)).isFalse();
        assertThat(agrees(ClaimComparator.EQ, 0.1 + 0.2, "0.3", null)).isTrue();
    }
}
