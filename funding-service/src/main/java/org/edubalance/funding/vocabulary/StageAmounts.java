package org.edubalance.funding.vocabulary;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.kit.labels.Label;

/**
 * An amount a stage, in yuan with at most two decimals; an absent one is not known. The stages are
 * named in capitals as everywhere in JSON, hence the components' names.
 *
 * @param PRIMARY 小学
 * @param JUNIOR 初中
 */
public record StageAmounts(
        @PositiveOrZero
                @Digits(integer = 16, fraction = 2)
                @Schema(examples = "7895.30")
                @Label(zh = "小学（元）", en = "Primary (yuan)")
                BigDecimal PRIMARY,
        @PositiveOrZero
                @Digits(integer = 16, fraction = 2)
                @Schema(examples = "10172.85")
                @Label(zh = "初中（元）", en = "Junior (yuan)")
                BigDecimal JUNIOR) {

    /** The amounts; {@code null} when neither is known. */
    public static StageAmounts of(BigDecimal primary, BigDecimal junior) {
        return primary == null && junior == null ? null : new StageAmounts(primary, junior);
    }
}
