package org.edubalance.evaluation.core.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.edubalance.evaluation.core.Share;
import org.junit.jupiter.api.Test;

/** Books of the five schools that change school, none being bought. */
class BandTransferTest {
    private final List<Share> schools = FiveSchools.shares();
    private final BandTransfer transfer = new BandTransfer(schools);

    @Test
    void theRichestGivesToThePoorest() {
        BandTransfer.Band band = transfer.to(0.45);

        assertThat(band.low()).isCloseTo(2.748746, within(5e-7));
        assertThat(band.high()).isCloseTo(9.956127, within(5e-7));
        assertThat(band.moved()).isCloseTo(48.9047, within(5e-5));
        assertThat(band.changes().get("3")).isCloseTo(-48.9047, within(5e-5));
        assertThat(band.changes().get("4")).isCloseTo(48.9047, within(5e-5));
        assertThat(FiveSchools.cv(schools, band.changes())).isCloseTo(0.45, within(1e-9));
    }

    @Test
    void aNarrowerBandReachesMoreSchools() {
        BandTransfer.Band band = transfer.to(0.30);

        assertThat(band.low()).isCloseTo(4.098566, within(5e-7));
        assertThat(band.high()).isCloseTo(8.638900, within(5e-7));
        assertThat(band.changes().get("3")).isCloseTo(-166.1379, within(5e-5));
        assertThat(band.changes().get("2")).isCloseTo(14.6469, within(5e-5));
        assertThat(band.changes().get("4")).isCloseTo(151.4910, within(5e-5));
        assertThat(band.changes().values().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(0, within(1e-6));
    }

    @Test
    void nothingMovesWhileTheLimitHolds() {
        assertThat(transfer.to(0.52).moved()).isZero();
    }
}
