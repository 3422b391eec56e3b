package org.edubalance.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Says of a query parameter without a text of its own what holds for all filters: it is named after
 * the member that it looks at.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class FilterParameters implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().values().forEach(FilterParameters::complete));
    }

    private static void complete(Operation operation) {
        List<Parameter> parameters = operation.getParameters();
        if (parameters == null) {
            return;
        }
        for (Parameter parameter : parameters) {
            boolean told =
                    parameter.getDescription() != null && !parameter.getDescription().isBlank();
            if (!told && parameter.getIn() == Parameter.In.QUERY) {
                parameter.setDescription(
                        parameter.getName().equals("division")
                                ? "Only what lies within this division"
                                : "Only what has this '" + parameter.getName() + "'");
            }
        }
    }
}
