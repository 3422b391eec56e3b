package org.edubalance.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.edubalance.kit.probe.ShelfRequest;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MergePatchTest {

    @Inject JsonBinding binding;
    @Inject ObjectMapper mapper;

    private final ShelfRequest shelf =
            new ShelfRequest(
                    "a", "410225", "old", 3, ShelfRequest.Wood.OAK, LocalDate.of(2019, 9, 1), null);

    @Test
    void aPatchChangesWhatItNamesAndNullTakesAway() throws Exception {
        ShelfRequest patched =
                binding.patch(
                        shelf,
                        mapper.readTree("{\"books\": 4, \"label\": null}"),
                        ShelfRequest.class);
        assertThat(patched)
                .isEqualTo(
                        new ShelfRequest(
                                "a",
                                "410225",
                                null,
                                4,
                                ShelfRequest.Wood.OAK,
                                LocalDate.of(2019, 9, 1),
                                null));
    }

    @Test
    void theOutcomeOfAPatchIsHeldToTheSameRules() throws Exception {
        assertThatThrownBy(
                        () ->
                                binding.patch(
                                        shelf,
                                        mapper.readTree(
                                                "{\"code\": null, \"books\": -1, \"x\": 1}"),
                                        ShelfRequest.class))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e ->
                                assertThat(e.faults())
                                        .extracting(Fault::field)
                                        .containsExactlyInAnyOrder("code", "books", "x"));
    }
}
