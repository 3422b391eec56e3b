package org.edubalance.evaluation.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DistributionTest {

    @Test
    void quantilesLieInProportionBetweenTheValues() {
        Distribution of = Distribution.of(new double[] {0.4, 0.1, 0.3, 0.2, 0.9});
        assertThat(of.counties()).isEqualTo(5);
        assertThat(of.mean()).isCloseTo(0.38, within(1e-12));
        assertThat(of.min()).isEqualTo(0.1);
        assertThat(of.p10()).isCloseTo(0.14, within(1e-12));
        assertThat(of.p25()).isCloseTo(0.2, within(1e-12));
        assertThat(of.median()).isEqualTo(0.3);
        assertThat(of.p75()).isCloseTo(0.4, within(1e-12));
        assertThat(of.p90()).isCloseTo(0.7, within(1e-12));
        assertThat(of.max()).isEqualTo(0.9);
    }

    @Test
    void aValueOnABorderLiesInTheBarAboveAndTheLastBarIsOpen() {
        Distribution of = Distribution.of(new double[] {0, 0.1, 0.3, 0.99, 1, 7.5});
        assertThat(of.histogram())
                .extracting(Distribution.Bin::counties)
                .containsExactly(1, 1, 0, 1, 0, 0, 0, 0, 0, 1, 2);
        assertThat(of.histogram().get(10).from()).isEqualTo(1);
        assertThat(of.histogram().get(10).to()).isNull();
        assertThat(of.histogram().get(3).from()).isEqualTo(0.3);
    }

    @Test
    void ofNoCountyNothingIsKnown() {
        Distribution of = Distribution.of(new double[0]);
        assertThat(of.counties()).isZero();
        assertThat(of.mean()).isNull();
        assertThat(of.median()).isNull();
        assertThat(of.histogram())
                .extracting(Distribution.Bin::counties)
                .isEqualTo(List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void oneCountyIsItsOwnDistribution() {
        Distribution of = Distribution.of(new double[] {0.31});
        assertThat(List.of(of.min(), of.p10(), of.median(), of.p90(), of.max())).containsOnly(0.31);
    }
}
