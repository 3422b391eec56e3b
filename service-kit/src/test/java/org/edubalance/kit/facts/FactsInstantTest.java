package org.edubalance.kit.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.problem.ProblemType;
import org.junit.jupiter.api.Test;

class FactsInstantTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00.123456Z");

    private static void isRefused(Instant asked, ProblemType type) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> FactsInstant.of(asked, NOW))
                .satisfies(e -> assertThat(e.type()).isEqualTo(type));
    }

    @Test
    void thePresentIsAllThatCanBeAskedFor() {
        assertThat(FactsInstant.of(null, NOW)).isEqualTo(Instant.parse("2026-11-24T08:00:00.123Z"));
        assertThat(FactsInstant.of(NOW.minusSeconds(59), NOW)).isEqualTo(NOW.minusSeconds(59));
        isRefused(NOW.plusSeconds(2), ProblemType.VALIDATION);
        isRefused(NOW.minusSeconds(61), ProblemType.HISTORY_GONE);
    }
}
