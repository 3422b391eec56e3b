package org.edubalance.kit.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTest {

    private static Caller of(String division, String school) {
        return new Caller("clerk", Set.of("editor"), DivisionCode.fromString(division), school);
    }

    private static void isRefused(ThrowingCallable call, ProblemType type) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(e -> assertThat(e.type()).isEqualTo(type));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 410225, true",
        "41, 410225, true",
        "4102, 410225, true",
        "410225, 410225, true",
        "410225, 410225103, true",
        "410225, 410224, false",
        "410225, 4102, false",
        "42, 410225, false"
    })
    void aDivisionCoversWhatLiesWithinIt(String own, String other, boolean covered) {
        assertThat(of(own, null).covers(other)).isEqualTo(covered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "4", "410", "41022", "4102250", "4102251", "1234567890123", "41022x"})
    void otherTextsAreNoDivisions(String text) {
        assertThat(DivisionCode.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> DivisionCode.fromString(text));
    }

    @Test
    void aTownSeesItsOwnSchoolsAndNoneWithoutATown() {
        Caller town = of("410225103", null);
        assertThat(town.coversSchool("410225", "410225103", "2141000001")).isTrue();
        assertThat(town.coversSchool("410225", "410225104", "2141000001")).isFalse();
        assertThat(town.coversSchool("410225", null, "2141000001")).isFalse();
        isRefused(
                () -> town.requireSchool("410225", "410225104", "2141000001"),
                ProblemType.OUTSIDE_DIVISION);
        isRefused(
                () -> town.requireSchool("410225", null, "2141000001"),
                ProblemType.OUTSIDE_DIVISION);
    }

    @Test
    void aSchoolUserHasThatSchoolAlone() {
        Caller school = of("410225", "2141000001");
        assertThat(school.coversSchool("410225", null, "2141000001")).isTrue();
        assertThat(school.coversSchool("410225", null, "2141000002")).isFalse();
        school.requireSchool("410225", null, "2141000001");
        isRefused(
                () -> school.requireSchool("410225", null, "2141000002"),
                ProblemType.OUTSIDE_SCHOOL);
        isRefused(() -> school.requireDivision("410224"), ProblemType.OUTSIDE_DIVISION);
        isRefused(() -> school.requireWholeDivision("410225"), ProblemType.OUTSIDE_SCHOOL);
        of("410225", null).requireWholeDivision("410225");
    }
}
