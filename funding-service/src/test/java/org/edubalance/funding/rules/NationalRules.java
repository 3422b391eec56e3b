package org.edubalance.funding.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.edubalance.funding.vocabulary.UrbanRural;
import org.edubalance.kit.division.DivisionCode;

/** The rules of the nation, and those of Henan beside them, as far as tests need them. */
public final class NationalRules {

    private static final LocalDate Y2016 = LocalDate.of(2016, 1, 1);
    private static final LocalDate Y2020 = LocalDate.of(2020, 1, 1);
    private static final LocalDate Y2023 = LocalDate.of(2023, 1, 1);

    private NationalRules() {}

    /** What holds on 1 January of the year in a county that Henan's own rate does not reach. */
    public static RuleBook of(int year) {
        return book("110101", LocalDate.of(year, 1, 1));
    }

    /** What holds in Lankao on 1 January of the year. */
    public static RuleBook lankao(int year) {
        return book("410225", LocalDate.of(year, 1, 1));
    }

    /** The same with an addition for heating, in yuan a counted pupil. */
    public static RuleBook withHeating(int year, int rate) {
        List<RuleVersion> versions = versions();
        versions.add(rates(RuleKind.HEATING_ADD, "0", Y2016, null, rate, rate));
        return RuleBook.of(versions, new DivisionCode("110101"), LocalDate.of(year, 1, 1));
    }

    static RuleBook book(String division, LocalDate on) {
        return RuleBook.of(versions(), new DivisionCode(division), on);
    }

    private static List<RuleVersion> versions() {
        return new ArrayList<>(
                List.of(
                        rates(RuleKind.PUBLIC_FUNDS, "0", Y2016, Y2020, 600, 800),
                        rates(RuleKind.PUBLIC_FUNDS, "41", Y2016, Y2020, 630, 830),
                        rates(RuleKind.PUBLIC_FUNDS, "0", Y2020, Y2023, 650, 850),
                        rates(RuleKind.PUBLIC_FUNDS, "0", Y2023, null, 720, 940),
                        rates(RuleKind.BOARDING_ADD, "0", Y2016, Y2023, 200, 200),
                        rates(RuleKind.BOARDING_ADD, "0", Y2023, null, 300, 300),
                        rates(RuleKind.SPECIAL, "0", Y2016, Y2023, 6000, 6000),
                        rates(RuleKind.SPECIAL, "0", Y2023, null, 7000, 7000),
                        version(
                                RuleKind.SMALL_SCHOOL_FLOOR,
                                "0",
                                Y2016,
                                null,
                                RuleParameters.floor(
                                        100, Set.of(UrbanRural.RURAL, UrbanRural.TOWN)))));
    }

    private static RuleVersion rates(
            RuleKind kind, String division, LocalDate from, LocalDate to, int primary, int junior) {
        return version(
                kind,
                division,
                from,
                to,
                RuleParameters.rates(BigDecimal.valueOf(primary), BigDecimal.valueOf(junior)));
    }

    private static RuleVersion version(
            RuleKind kind, String division, LocalDate from, LocalDate to, RuleParameters says) {
        return new RuleVersion(UUID.randomUUID(), kind, division, from, to, says);
    }
}
