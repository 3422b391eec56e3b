package org.edubalance.teacher.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PostTest {
    private static Post post(String share, int from, int to) {
        return new Post(
                UUID.randomUUID(),
                new BigDecimal(share),
                LocalDate.of(from, 9, 1),
                LocalDate.of(to, 9, 1));
    }

    @Test
    void aWholePostIsNotTooMuch() {
        assertThat(Post.firstExcess(List.of(post("0.6", 2015, 2020), post("0.4", 2016, 2018))))
                .isEmpty();
        assertThat(Post.firstExcess(List.of(post("1", 2015, 2018), post("1", 2018, 2020))))
                .as("the end is the next one's beginning")
                .isEmpty();
    }

    @Test
    void theFirstDayOfTheExcessIsTold() {
        assertThat(
                        Post.firstExcess(
                                List.of(
                                        post("0.6", 2015, 2020),
                                        post("0.4", 2016, 2018),
                                        post("0.001", 2017, 2019))))
                .contains(new Post.Excess(LocalDate.of(2017, 9, 1), new BigDecimal("1.001")));
    }
}
