package org.edubalance.evaluation.core.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.edubalance.evaluation.core.Finding.Severity;
import org.junit.jupiter.api.Test;

/** The contradictions of the published report come out of its figures, by rules. */
class SampleReportTest {

    private static final KnownNames REGISTRY =
            new KnownNames(
                    Set.of("兰考县航海路中学", "兰考县陇海路小学", "兰考县星河惠民学校", "兰考县东坝头张庄小学"),
                    Set.of("东坝头镇", "堌阳镇", "考城镇", "三义寨乡"));

    /** DQ-05 and DQ-06 are about wording, which no figure shows. */
    private static final List<String> FINDINGS =
            IntStream.rangeClosed(1, 21)
                    .filter(number -> number != 5 && number != 6)
                    .mapToObj("DQ-%02d"::formatted)
                    .toList();

    private static Map<String, RuleOutcome> broken(List<PublishedClaim> claims) {
        ClaimSet set = new ClaimSet(claims, figure -> null, REGISTRY);
        Map<String, RuleOutcome> broken = new TreeMap<>();
        for (ClaimRule rule : SampleReport.rules()) {
            RuleOutcome outcome = RuleCheck.of(rule, set);
            if (outcome.state() == RuleOutcome.State.BROKEN) {
                broken.put(rule.findingId(), outcome);
            }
        }
        return broken;
    }

    @Test
    void everyFigureOfTheReportIsClaimedUnderItsNumber() {
        List<String> ids = SampleReport.claims().stream().map(PublishedClaim::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids.stream().filter(id -> id.startsWith("F")).map(id -> id.substring(0, 4)))
                .containsOnly(
                        IntStream.rangeClosed(1, 145)
                                .mapToObj("F%03d"::formatted)
                                .toArray(String[]::new));
        assertThat(ids).contains("F055a", "F055b");
    }

    @Test
    void theRulesAreWithoutFaultAndAboutClaimsThatAreMade() {
        Set<String> claims =
                Set.copyOf(SampleReport.claims().stream().map(PublishedClaim::id).toList());
        for (ClaimRule rule : SampleReport.rules()) {
            assertThat(ClaimRuleFaults.of(rule)).as(rule.id()).isEmpty();
            assertThat(claims).as(rule.id()).containsAll(rule.claimIds());
        }
    }

    @Test
    void theReportsOwnContradictionsAreFound() {
        assertThat(broken(SampleReport.claims()).keySet()).containsExactlyElementsOf(FINDINGS);
    }

    @Test
    void theFindingsSayTheNumbers() {
        Map<String, RuleOutcome> broken = broken(SampleReport.claims());
        says(broken, "DQ-01", "232", "230");
        says(broken, "DQ-02", "706", "751", "45");
        says(broken, "DQ-04", "122794", "6374", "19.26");
        says(broken, "DQ-07", "0.1995", "2825");
        says(broken, "DQ-08", "19.63", "57", "42");
        says(broken, "DQ-10", "33984000", "-1892000", "845.24");
        says(broken, "DQ-11", "89985.8", "73.3", "332", "79517.9");
        says(broken, "DQ-12", "273", "271", "287");
        says(broken, "DQ-13", "2560000", "3.3", "77360220");
        says(broken, "DQ-14", "星河中学、惠民小学");
        says(broken, "DQ-15", "坝头镇");
        says(broken, "DQ-16", "640580000", "54.4");
        says(broken, "DQ-21", "25", "2");
        assertThat(broken.get("DQ-01").rule().severity()).isEqualTo(Severity.ERROR);
        assertThat(broken.get("DQ-02").rule().severity()).isEqualTo(Severity.ERROR);
        assertThat(
                        Stream.of("DQ-09", "DQ-11", "DQ-12", "DQ-16", "DQ-19", "DQ-21")
                                .map(id -> broken.get(id).rule().severity()))
                .containsOnly(Severity.INFO);
    }

    private static void says(Map<String, RuleOutcome> broken, String finding, String... numbers) {
        assertThat(broken.get(finding).text().zh()).as(finding).contains(numbers);
        assertThat(broken.get(finding).text().en()).as(finding).contains(numbers);
    }

    @Test
    void correctedClaimsAreNotFoundAgain() {
        assertThat(broken(corrected())).isEmpty();
    }

    /** What the report would have to say to be in keeping with itself. */
    private static List<PublishedClaim> corrected() {
        Map<String, String> values =
                Map.ofEntries(
                        Map.entry("F008", "189"),
                        Map.entry("F006", "232"),
                        Map.entry("F014", "122800"),
                        Map.entry("F019", "3"),
                        Map.entry("F072", "31"),
                        Map.entry("F085", "2825"),
                        Map.entry("F089", "232"),
                        Map.entry("F091", "232"),
                        Map.entry("F092", "72000000"),
                        Map.entry("F112", "40000000"),
                        Map.entry("F135", "33984000"),
                        Map.entry("F060", "640580000"),
                        Map.entry("F141", "706"),
                        Map.entry("F145", "100"),
                        Map.entry("S01", "0"));
        Period four = new Period(LocalDate.of(2016, 1, 1), LocalDate.of(2020, 1, 1));
        List<PublishedClaim> claims = new ArrayList<>();
        for (PublishedClaim claim : SampleReport.claims()) {
            String value = values.get(claim.id());
            List<NamedPlace> names = claim.names();
            if (claim.id().equals("F068")) {
                names = List.of(new NamedPlace(PlaceKind.SCHOOL, "星河惠民学校"));
            } else if (claim.id().equals("F064")) {
                names = List.of(new NamedPlace(PlaceKind.TOWN, "东坝头镇"));
            }
            claims.add(
                    with(
                            claim,
                            value == null ? claim.value() : new BigDecimal(value),
                            claim.period() == null ? null : four,
                            names));
        }
        PublishedClaim any = claims.get(0);
        for (ClaimRule rule : SampleReport.rules()) {
            for (RequiredClaim wanted : rule.required()) {
                claims.add(named(any, wanted.claim()));
            }
        }
        return claims;
    }

    @Test
    void theSameFaultOfAnotherCountyIsFoundAndItsOtherClaimsAreNot() {
        List<PublishedClaim> claims = new ArrayList<>();
        UnaryOperator<String> other =
                id -> Map.of("F007", "100", "F008", "80", "F009", "15", "F010", "9").get(id);
        for (PublishedClaim claim : SampleReport.claims()) {
            if (other.apply(claim.id()) != null) {
                claims.add(
                        with(
                                claim,
                                new BigDecimal(other.apply(claim.id())),
                                claim.period(),
                                claim.names()));
            }
        }
        Map<String, RuleOutcome> broken = broken(claims);
        assertThat(broken.keySet()).containsExactly("DQ-01");
        says(broken, "DQ-01", "104", "100");
    }

    @Test
    void nothingIsFoundWhereNothingIsPublished() {
        assertThat(broken(List.of())).isEmpty();
    }

    private static PublishedClaim with(
            PublishedClaim claim, BigDecimal value, Period period, List<NamedPlace> names) {
        return new PublishedClaim(
                claim.id(),
                claim.text(),
                claim.textEn(),
                period,
                value,
                claim.unit(),
                claim.comparator(),
                claim.decimals(),
                names,
                claim.figure());
    }

    private static PublishedClaim named(PublishedClaim claim, String id) {
        return new PublishedClaim(
                id,
                claim.text(),
                claim.textEn(),
                null,
                claim.value(),
                claim.unit(),
                claim.comparator(),
                claim.decimals(),
                List.of(),
                null);
    }
}
