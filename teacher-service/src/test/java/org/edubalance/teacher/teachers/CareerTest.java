package org.edubalance.teacher.teachers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.edubalance.teacher.vocabulary.Qualification;
import org.edubalance.teacher.vocabulary.Tier;
import org.edubalance.teacher.vocabulary.TierLevel;
import org.edubalance.teacher.vocabulary.Title;
import org.junit.jupiter.api.Test;

class CareerTest {
    private static final LocalDate HIRED = LocalDate.of(2005, 9, 1);

    private static LocalDate day(int year) {
        return LocalDate.of(year, 9, 1);
    }

    @Test
    void aLaterBeginningKeepsWhatWas() {
        List<Span<Title>> junior = List.of(new Span<>(null, Title.JUNIOR));
        List<Span<Title>> mid = Span.restated(junior, Title.MID, day(2016), HIRED);
        assertThat(Span.at(mid, day(2015))).isEqualTo(Title.JUNIOR);
        assertThat(Span.at(mid, day(2016))).isEqualTo(Title.MID);
    }

    @Test
    void theSameBeginningReplaces() {
        List<Span<Title>> mid =
                List.of(new Span<>(null, Title.JUNIOR), new Span<>(day(2016), Title.MID));
        assertThat(Span.restated(mid, Title.SENIOR, day(2016), HIRED))
                .containsExactly(
                        new Span<>(null, Title.JUNIOR), new Span<>(day(2016), Title.SENIOR));
        assertThat(Span.restated(mid, Title.SENIOR, HIRED, HIRED))
                .containsExactly(new Span<>(HIRED, Title.SENIOR));
    }

    @Test
    void withoutABeginningThePresentValueIsRepeated() {
        List<Span<Title>> mid =
                List.of(new Span<>(null, Title.JUNIOR), new Span<>(day(2016), Title.MID));
        assertThat(Span.restated(mid, Title.MID, null, HIRED)).isEqualTo(mid);
        assertThat(Span.restated(mid, Title.CHIEF, null, HIRED))
                .containsExactly(new Span<>(null, Title.CHIEF));
    }

    @Test
    void standingsTouchAndEndWithTheTeacher() {
        Career career =
                new Career(
                        List.of(new Span<>(null, Qualification.BACHELOR)),
                        List.of(new Span<>(day(2010), Title.MID)),
                        List.of(
                                new Span<>(
                                        day(2012),
                                        new TierHolding(
                                                Tier.BACKBONE, TierLevel.COUNTY, day(2015)))));
        assertThat(career.standings(HIRED, day(2020)))
                .containsExactly(
                        new Standing(HIRED, day(2010), 3, 0, 0, 0),
                        new Standing(day(2010), day(2012), 3, 3, 0, 0),
                        new Standing(day(2012), day(2015), 3, 3, 2, 2),
                        new Standing(day(2015), day(2020), 3, 3, 0, 0));
        assertThat(career.standings(HIRED, null))
                .last()
                .extracting(Standing::to)
                .isEqualTo(Standing.OPEN);
    }
}
