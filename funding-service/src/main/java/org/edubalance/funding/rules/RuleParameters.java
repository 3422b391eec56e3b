package org.edubalance.funding.rules;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.funding.vocabulary.Stage;
import org.edubalance.funding.vocabulary.UrbanRural;
import org.edubalance.kit.labels.Label;

/**
 * What a rule says; which of these apply depends on its kind. The stages are named in capitals as
 * everywhere in JSON, hence the components' names.
 *
 * @param PRIMARY rate of primary pupils in yuan a year, at most two decimals; absent: none is set
 * @param JUNIOR rate of junior pupils in yuan a year, at most two decimals; absent: none is set
 * @param minimumPupils of a floor: pupils that a smaller school is counted with
 * @param urbanRural of a floor: where it applies; to teaching points it applies everywhere
 */
public record RuleParameters(
        @Schema(examples = "630") @Label(zh = "小学（元/生·年）", en = "Primary (yuan a pupil and year)")
                BigDecimal PRIMARY,
        @Schema(examples = "830") @Label(zh = "初中（元/生·年）", en = "Junior (yuan a pupil and year)")
                BigDecimal JUNIOR,
        @Label(zh = "按不足人数核定的最低人数（人）", en = "Least pupils counted") Integer minimumPupils,
        @Label(zh = "适用城乡分类", en = "Where it applies") Set<UrbanRural> urbanRural) {

    /** Keeps the places in a fixed order, so that equal parameters look equal. */
    public RuleParameters {
        urbanRural = urbanRural == null ? null : new TreeSet<>(urbanRural);
    }

    /** Rates by stage; either may be {@code null}. */
    public static RuleParameters rates(BigDecimal primary, BigDecimal junior) {
        return new RuleParameters(primary, junior, null, null);
    }

    /** A floor for small schools. */
    public static RuleParameters floor(int minimumPupils, Set<UrbanRural> urbanRural) {
        return new RuleParameters(null, null, minimumPupils, urbanRural);
    }

    /** The rate of a stage; {@code null} when the rule sets none. */
    public BigDecimal rate(Stage stage) {
        return stage == Stage.PRIMARY ? PRIMARY : JUNIOR;
    }

    /** Whether both say the same, 630 and 630.00 being the same. */
    boolean saysTheSameAs(RuleParameters other) {
        return normal().equals(other.normal());
    }

    private RuleParameters normal() {
        return new RuleParameters(normal(PRIMARY), normal(JUNIOR), minimumPupils, urbanRural);
    }

    private static BigDecimal normal(BigDecimal amount) {
        return amount == null ? null : amount.setScale(2);
    }
}
