package org.edubalance.teacher.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.edubalance.kit.facts.CanonicalJson;

class StaffingFactTest {
    @Property(tries = 300)
    void theLineIsInCanonicalForm(
            @ForAll @DoubleRange(max = 9999) double part,
            @ForAll @DoubleRange(max = 99) double small)
            throws JsonProcessingException {
        StaffingFact fact =
                new StaffingFact(
                        "2141000001", "PRIMARY", 2019, part, 18, 0, small, 1.0 / 3, part / 3, 0.6);
        assertThat(new String(fact.canonical(), UTF_8))
                .isEqualTo(
                        new String(
                                CanonicalJson.of(new ObjectMapper().writeValueAsString(fact)),
                                UTF_8));
    }
}
