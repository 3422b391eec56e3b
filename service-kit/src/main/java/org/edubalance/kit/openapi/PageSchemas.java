package org.edubalance.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Says of every page what holds for all: its rows and {@code next} are always there, and {@code
 * next} is null on the last one.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PageSchemas implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        document.getComponents()
                .getSchemas()
                .forEach(
                        (name, schema) -> {
                            if (name.endsWith("Page")) {
                                complete(schema);
                            }
                        });
    }

    private static void complete(Schema page) {
        Map<String, Schema> members = page.getProperties();
        if (members == null || !members.containsKey("items") || !members.containsKey("next")) {
            return;
        }
        members.get("next")
                .type(List.of(Schema.SchemaType.STRING, Schema.SchemaType.NULL))
                .description("Cursor of the next page, for 'after'; null on the last");
        if (members.containsKey("total")) {
            members.get("total").description("Rows in all; only with count=true");
        }
        List<String> required = new ArrayList<>(List.of("items", "next"));
        if (page.getRequired() != null) {
            page.getRequired().stream()
                    .filter(member -> !required.contains(member))
                    .forEach(required::add);
        }
        page.setRequired(required);
    }
}
