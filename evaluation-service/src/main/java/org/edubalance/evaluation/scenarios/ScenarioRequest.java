package org.edubalance.evaluation.scenarios;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.scenario.SupposedChange;

/**
 * What is to be supposed.
 *
 * @param name for readers
 * @param evaluationId a sealed evaluation of a county, on top of whose facts the changes are made
 * @param changes in order
 * @param derivedFrom another scenario of the same evaluation, whose changes come first
 */
@Schema(name = "ScenarioRequest")
public record ScenarioRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "并校方案一") String name,
        @NotNull UUID evaluationId,
        @NotNull @Size(min = 1, max = 5000) List<SupposedChange> changes,
        UUID derivedFrom) {

    /** Keeps its own copy; a null element is kept, for the rules to point at. */
    public ScenarioRequest {
        changes = changes == null ? null : Collections.unmodifiableList(new ArrayList<>(changes));
    }
}
