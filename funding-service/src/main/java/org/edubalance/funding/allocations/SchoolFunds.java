package org.edubalance.funding.allocations;

import static java.math.RoundingMode.DOWN;
import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.edubalance.funding.enrolment.SchoolEnrolment;
import org.edubalance.funding.enrolment.StageEnrolment;
import org.edubalance.funding.rules.RuleBook;
import org.edubalance.funding.rules.RuleBook.Rate;
import org.edubalance.funding.rules.RuleKind;
import org.edubalance.funding.vocabulary.Stage;

/**
 * Public funds of one school. A stage gets (F - d) * rate + d * special + b * boarding + F *
 * heating, with d disabled pupils, b boarders and F counted pupils. F is the pupils; where the
 * floor for small schools applies and the school, both stages together, has fewer, each stage's
 * pupils are scaled up to it.
 *
 * <p>The school's sum is rounded half-up to the fen; the fen by which the stages' shares differ
 * from it go to the stages that were cut off most, primary first. Counts that a return does not
 * report add nothing; the line shows that they are not reported.
 */
final class SchoolFunds {

    private final RuleBook rules;
    private final SchoolEnrolment school;
    private final int pupils;
    private final Optional<Rate> floor;
    private final List<PlannedLine> lines = new ArrayList<>();
    private final Set<String> missingRules = new TreeSet<>();

    private SchoolFunds(SchoolEnrolment school, RuleBook rules) {
        this.rules = rules;
        this.school = school;
        this.pupils = school.pupils();
        Optional<Rate> minimum =
                school.teachingPoint() ? rules.pointFloor() : rules.floor(school.urbanRural());
        this.floor = minimum.filter(rate -> pupils > 0 && pupils < rate.value().intValue());
    }

    static SchoolFunds of(SchoolEnrolment school, RuleBook rules) {
        SchoolFunds funds = new SchoolFunds(school, rules);
        funds.compute();
        return funds;
    }

    List<PlannedLine> lines() {
        return lines;
    }

    Set<String> missingRules() {
        return missingRules;
    }

    private void compute() {
        List<Share> shares = school.stages().stream().map(this::share).toList();
        BigDecimal sum =
                shares.stream()
                        .map(Share::numerator)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(denominator(), 2, HALF_UP);
        BigDecimal[] amounts = new BigDecimal[shares.size()];
        BigDecimal left = sum;
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = shares.get(i).numerator().divide(denominator(), 2, DOWN);
            left = left.subtract(amounts[i]);
        }
        for (; left.signum() > 0; left = left.subtract(FEN)) {
            int most = mostCut(shares, amounts);
            amounts[most] = amounts[most].add(FEN);
        }
        for (int i = 0; i < amounts.length; i++) {
            lines.add(shares.get(i).line(amounts[i]));
        }
    }

    private static final BigDecimal FEN = new BigDecimal("0.01");

    /** Which stage lost most by rounding so far; the earlier one of equals. */
    private int mostCut(List<Share> shares, BigDecimal[] amounts) {
        int most = 0;
        for (int i = 1; i < amounts.length; i++) {
            if (cut(shares, amounts, i).compareTo(cut(shares, amounts, most)) > 0) {
                most = i;
            }
        }
        return most;
    }

    private BigDecimal cut(List<Share> shares, BigDecimal[] amounts, int i) {
        return shares.get(i).numerator().subtract(amounts[i].multiply(denominator()));
    }

    /** All of a school's amounts are whole multiples of fen over this number. */
    private BigDecimal denominator() {
        return floor.isPresent() ? BigDecimal.valueOf(pupils) : BigDecimal.ONE;
    }

    /** Counted pupils times {@link #denominator()}. */
    private BigDecimal counted(StageEnrolment stage) {
        BigDecimal actual = BigDecimal.valueOf(stage.pupils());
        return floor.map(rate -> actual.multiply(rate.value())).orElse(actual);
    }

    private Share share(StageEnrolment enrolment) {
        Set<UUID> used = new LinkedHashSet<>();
        Stage stage = enrolment.stage();
        int disabled = enrolment.disabled() == null ? 0 : enrolment.disabled();
        int boarders = enrolment.boarders() == null ? 0 : enrolment.boarders();
        BigDecimal base =
                enrolment.pupils() == 0
                        ? BigDecimal.ZERO
                        : needed(RuleKind.PUBLIC_FUNDS, stage, used);
        BigDecimal special =
                disabled == 0 ? BigDecimal.ZERO : needed(RuleKind.SPECIAL, stage, used);
        BigDecimal boarding =
                boarders == 0 ? BigDecimal.ZERO : addition(RuleKind.BOARDING_ADD, stage, used);
        BigDecimal heating =
                enrolment.pupils() == 0
                        ? BigDecimal.ZERO
                        : addition(RuleKind.HEATING_ADD, stage, used);
        floor.ifPresent(rate -> used.add(rate.rule().id()));
        BigDecimal ordinary =
                counted(enrolment).subtract(denominator().multiply(BigDecimal.valueOf(disabled)));
        return new Share(
                enrolment,
                ordinary.multiply(base),
                special.multiply(BigDecimal.valueOf(disabled)).setScale(2),
                boarding.multiply(BigDecimal.valueOf(boarders)).setScale(2),
                counted(enrolment).multiply(heating),
                List.copyOf(used));
    }

    private BigDecimal needed(RuleKind kind, Stage stage, Set<UUID> used) {
        Optional<Rate> rate = rules.rate(kind, stage);
        if (rate.isEmpty()) {
            missingRules.add(kind + " " + stage);
        }
        return take(rate, used);
    }

    private BigDecimal addition(RuleKind kind, Stage stage, Set<UUID> used) {
        return take(rules.rate(kind, stage), used);
    }

    private static BigDecimal take(Optional<Rate> rate, Set<UUID> used) {
        rate.ifPresent(found -> used.add(found.rule().id()));
        return rate.map(Rate::value).orElse(BigDecimal.ZERO);
    }

    /** A stage's exact amounts; base and heating still to be divided by the denominator. */
    private final class Share {
        private final StageEnrolment enrolment;
        private final BigDecimal base;
        private final BigDecimal special;
        private final BigDecimal boarding;
        private final BigDecimal heating;
        private final List<UUID> ruleIds;

        Share(
                StageEnrolment enrolment,
                BigDecimal base,
                BigDecimal special,
                BigDecimal boarding,
                BigDecimal heating,
                List<UUID> ruleIds) {
            this.enrolment = enrolment;
            this.base = base;
            this.special = special;
            this.boarding = boarding;
            this.heating = heating;
            this.ruleIds = ruleIds;
        }

        BigDecimal numerator() {
            return base.add(heating).add(special.add(boarding).multiply(denominator()));
        }

        /** The line; what rounding adds or takes goes into the base. */
        PlannedLine line(BigDecimal amount) {
            BigDecimal heatingAmount = heating.divide(denominator(), 2, HALF_UP);
            return new PlannedLine(
                    school,
                    enrolment,
                    counted(enrolment).divide(denominator(), 6, HALF_UP),
                    amount.subtract(special).subtract(boarding).subtract(heatingAmount),
                    special,
                    boarding,
                    heatingAmount,
                    amount,
                    ruleIds);
        }
    }
}
