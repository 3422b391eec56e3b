package org.edubalance.kit.bulk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was wrong with a row.
 *
 * @param row line in the file, from 1
 * @param column the field, as a dotted path
 * @param heading what the field is called in tables; absent where it has no name
 * @param value what was refused; absent for personal fields
 * @param reason why
 */
@Schema(name = "ImportError")
public record ImportErrorResponse(
        @Schema(examples = "17") long row,
        @Schema(examples = "premises.landArea") String column,
        @Schema(examples = "占地面积（平方米）") String heading,
        @Schema(examples = "-5") String value,
        @Schema(examples = "须大于或等于 0") String reason) {}
