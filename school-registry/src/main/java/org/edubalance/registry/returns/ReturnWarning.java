package org.edubalance.registry.returns;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.kit.problem.Text;

/**
 * Something in a submitted return that may be right but has to be looked at.
 *
 * @param field which figure: {@code stages[PRIMARY].pupils}
 * @param previous the figure of the year before
 * @param current the figure now
 * @param message what is striking, in both languages
 */
public record ReturnWarning(
        @Schema(examples = "stages[PRIMARY].pupils") String field,
        @Schema(examples = "420") double previous,
        @Schema(examples = "980") double current,
        Text message) {}
