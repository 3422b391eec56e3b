package org.edubalance.evaluation.core.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.edubalance.evaluation.core.Share;
import org.junit.jupiter.api.Test;

/** The published worked example, recomputed on paper to twelve digits. */
class InequalityTest {
    private static final Offset<Double> TWELVE_DIGITS = within(1e-12);

    /** Five primary schools, books; the first three in group A, the others in group B. */
    private static final List<GroupedShare> BOOKS =
            List.of(
                    school("1", "A", 279, 45),
                    school("2", "A", 137, 37),
                    school("3", "A", 935, 89),
                    school("4", "B", 160, 76),
                    school("5", "B", 402, 55));

    private static GroupedShare school(String code, String group, double amount, double pupils) {
        return new GroupedShare(group, new Share(code, amount, pupils));
    }

    @Test
    void theMeasuresOfTheWholeAreThoseOfTheWorkedExample() {
        Inequality books = Inequality.of(BOOKS, false);

        assertThat(books.schools()).isEqualTo(5);
        assertThat(books.pupils()).isEqualTo(302);
        assertThat(books.mean()).isCloseTo(6.334437086093, TWELVE_DIGITS);
        assertThat(books.cv()).isCloseTo(0.515256629884, TWELVE_DIGITS);
        assertThat(books.cvSquared().total()).isCloseTo(0.265489394640, TWELVE_DIGITS);
        assertThat(books.theilT().total()).isCloseTo(0.143629554797, TWELVE_DIGITS);
        assertThat(books.theilL().total()).isCloseTo(0.171037145400, TWELVE_DIGITS);
        assertThat(books.gini()).isCloseTo(0.288377189187, TWELVE_DIGITS);
        assertThat(books.median()).isCloseTo(6.2, TWELVE_DIGITS);
        assertThat(books.mcloone()).isCloseTo(0.587995100041, TWELVE_DIGITS);
        assertThat(books.verstegen()).isCloseTo(1.379074927462, TWELVE_DIGITS);
        assertThat(books.rangeRatio()).isCloseTo(4.990168539326, TWELVE_DIGITS);
        assertThat(books.flags()).isEmpty();
        assertThat(books.without()).isEmpty();
    }

    @Test
    void theMedianSchoolIsCutAtHalfOfThePupilsWhereThatIsAsked() {
        Inequality books = Inequality.of(BOOKS, true);

        assertThat(books.mcloone()).isCloseTo(0.568895535142, TWELVE_DIGITS);
        assertThat(books.verstegen()).isCloseTo(1.379074927462, TWELVE_DIGITS);
    }

    @Test
    void theLorenzCurveRunsThroughTheSchoolsFromThePoorestOn() {
        double[][] published = {
            {0, 0},
            {0.251655629139, 0.083638264506},
            {0.374172185430, 0.155253528489},
            {0.523178807947, 0.301097752222},
            {0.705298013245, 0.511238891793},
            {1, 1}
        };

        List<LorenzPoint> curve = Inequality.of(BOOKS, false).lorenz();

        assertThat(curve).hasSize(published.length);
        for (int i = 0; i < published.length; i++) {
            assertThat(curve.get(i).pupils()).isCloseTo(published[i][0], TWELVE_DIGITS);
            assertThat(curve.get(i).amount()).isCloseTo(published[i][1], TWELVE_DIGITS);
        }
        assertThat(curve.get(5)).isEqualTo(new LorenzPoint(1, 1));
    }

    @Test
    void theGroupsPartTheMeasuresAsInTheWorkedExample() {
        Inequality books = Inequality.of(BOOKS, false);

        assertThat(books.cvSquared().between()).isCloseTo(0.079794728202, TWELVE_DIGITS);
        assertThat(books.cvSquared().within()).isCloseTo(0.185694666438, TWELVE_DIGITS);
        assertThat(books.theilT().between()).isCloseTo(0.041544649477, TWELVE_DIGITS);
        assertThat(books.theilT().within()).isCloseTo(0.102084905320, TWELVE_DIGITS);
        assertThat(books.theilL().between()).isCloseTo(0.043941075820, TWELVE_DIGITS);
        assertThat(books.theilL().within()).isCloseTo(0.127096069580, TWELVE_DIGITS);
        assertThat(books.giniParts().between()).isCloseTo(0.139995430360, TWELVE_DIGITS);
        assertThat(books.giniParts().within()).isCloseTo(0.113472476572, TWELVE_DIGITS);
        assertThat(books.giniParts().overlap()).isCloseTo(0.034909282255, TWELVE_DIGITS);
    }

    @Test
    void eachGroupHasItsOwnLine() {
        List<GroupLine> lines = Inequality.of(BOOKS, false).groups();

        assertThat(lines).extracting(GroupLine::group).containsExactly("A", "B");
        assertThat(lines).extracting(GroupLine::schools).containsExactly(3, 2);
        assertThat(lines).extracting(GroupLine::pupils).containsExactly(171.0, 131.0);
        assertThat(lines.get(0).mean()).isCloseTo(7.900584795322, TWELVE_DIGITS);
        assertThat(lines.get(0).cv()).isCloseTo(0.360367121633, TWELVE_DIGITS);
        assertThat(lines.get(1).mean()).isCloseTo(4.290076335878, TWELVE_DIGITS);
        assertThat(lines.get(1).cv()).isCloseTo(0.598652414048, TWELVE_DIGITS);
        assertThat(lines.get(0).cvSquaredBetween() + lines.get(1).cvSquaredBetween())
                .isCloseTo(0.079794728202, TWELVE_DIGITS);
        assertThat(lines.get(0).cvSquaredWithin() + lines.get(1).cvSquaredWithin())
                .isCloseTo(0.185694666438, TWELVE_DIGITS);
    }

    /** Terms of the worked example: w (X − X̄)² of each school and their sum. */
    @Test
    void eachSchoolMakesItsShareOfTheSquaredCoefficient() {
        double sum = 10.652786702918;
        double[] terms = {
            0.002693045878, 0.848552837730, 5.127446200622, 4.501090466014, 0.173004152674
        };

        List<SchoolContribution> shares = Inequality.of(BOOKS, false).contributions();

        assertThat(shares)
                .extracting(SchoolContribution::schoolCode)
                .containsExactly("1", "2", "3", "4", "5");
        for (int i = 0; i < terms.length; i++) {
            assertThat(shares.get(i).share()).isCloseTo(terms[i] / sum, TWELVE_DIGITS);
        }
    }

    /** 100 pupils with 2 each and 100 with 4 each, alone in their groups: nothing overlaps. */
    @Test
    void groupsThatDoNotOverlapLeaveNoRest() {
        Inequality two =
                Inequality.of(
                        List.of(school("1", "A", 200, 100), school("2", "B", 400, 100)), false);

        assertThat(two.gini()).isCloseTo(1.0 / 6, TWELVE_DIGITS);
        assertThat(two.giniParts().between()).isCloseTo(1.0 / 6, TWELVE_DIGITS);
        assertThat(two.giniParts().within()).isZero();
        assertThat(two.giniParts().overlap()).isCloseTo(0, TWELVE_DIGITS);
        assertThat(two.cvSquared().total()).isCloseTo(1.0 / 9, TWELVE_DIGITS);
        assertThat(two.cvSquared().within()).isZero();
    }

    /** Half of the pupils have nothing: T = ln 2, CV = 1, G = 1/2; L is infinite. */
    @Test
    void aSchoolWithNothingLeavesTheilsLOpenAndIsNamed() {
        Inequality half =
                Inequality.of(List.of(school("1", "A", 0, 50), school("2", "B", 80, 50)), false);

        assertThat(half.theilL()).isNull();
        assertThat(half.flags()).containsExactly(InequalityFlag.ZERO_VALUE);
        assertThat(half.without()).containsExactly("1");
        assertThat(half.theilT().total()).isCloseTo(Math.log(2), TWELVE_DIGITS);
        assertThat(half.theilT().between()).isCloseTo(Math.log(2), TWELVE_DIGITS);
        assertThat(half.theilT().within()).isZero();
        assertThat(half.cv()).isCloseTo(1, TWELVE_DIGITS);
        assertThat(half.gini()).isCloseTo(0.5, TWELVE_DIGITS);
        assertThat(half.median()).isZero();
        assertThat(half.mcloone()).isNull();
        assertThat(half.verstegen()).isNull();
        assertThat(half.rangeRatio()).isNull();
        assertThat(half.groups().get(0).cv()).isNull();
        assertThat(half.groups().get(0).cvSquaredWithin()).isZero();
        assertThat(half.groups().get(1).theilL()).isZero();
    }

    @Test
    void whereNobodyHasAnyNoMeasureHasAMeaning() {
        Inequality none =
                Inequality.of(List.of(school("1", "A", 0, 50), school("2", "B", 0, 50)), true);

        assertThat(none.mean()).isZero();
        assertThat(none.cv()).isNull();
        assertThat(none.cvSquared()).isNull();
        assertThat(none.theilT()).isNull();
        assertThat(none.gini()).isNull();
        assertThat(none.lorenz()).isEmpty();
        assertThat(none.contributions()).isEmpty();
        assertThat(none.flags())
                .containsExactly(InequalityFlag.MEAN_ZERO, InequalityFlag.ZERO_VALUE);
        assertThat(none.groups()).extracting(GroupLine::pupilShare).containsExactly(0.5, 0.5);
        assertThat(none.groups()).extracting(GroupLine::amountShare).containsOnlyNulls();
    }

    @Test
    void aSingleSchoolIsEvenAndFlagged() {
        Inequality one = Inequality.of(List.of(school("1", "A", 30, 10)), true);

        assertThat(one.cvSquared()).isEqualTo(new InequalityParts(0, 0, 0));
        assertThat(one.theilT()).isEqualTo(new InequalityParts(0, 0, 0));
        assertThat(one.theilL()).isEqualTo(new InequalityParts(0, 0, 0));
        assertThat(one.gini()).isZero();
        assertThat(one.mcloone()).isEqualTo(1);
        assertThat(one.verstegen()).isEqualTo(1);
        assertThat(one.rangeRatio()).isEqualTo(1);
        assertThat(one.contributions()).isEmpty();
        assertThat(one.flags()).containsExactly(InequalityFlag.SINGLE_SCHOOL);
    }

    @Test
    void noSchoolHasNoInequality() {
        assertThatThrownBy(() -> Inequality.of(List.of(), false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
