package org.edubalance.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Says of the body of every PATCH what a merge patch (RFC 7396) is: any of the members of the whole
 * resource, none of them demanded, each of them null to take it away.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PatchSchemas implements OASFilter {

    private static final String COMPONENT = "#/components/schemas/";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        for (PathItem item : document.getPaths().getPathItems().values()) {
            Operation patch = item.getPATCH();
            if (patch == null || patch.getRequestBody() == null) {
                continue;
            }
            patch.getRequestBody()
                    .getContent()
                    .getMediaTypes()
                    .values()
                    .forEach(body -> body.setSchema(patchOf(document, body.getSchema())));
        }
    }

    private static Schema patchOf(OpenAPI document, Schema whole) {
        if (whole == null || whole.getRef() == null || !whole.getRef().startsWith(COMPONENT)) {
            return whole;
        }
        String name = whole.getRef().substring(COMPONENT.length());
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        Schema described = schemas.get(name);
        if (name.endsWith("Patch") || described == null || described.getProperties() == null) {
            return whole;
        }
        document.getComponents().addSchema(name + "Patch", patch(described));
        return OASFactory.createSchema().ref(whole.getRef() + "Patch");
    }

    private static Schema patch(Schema whole) {
        Map<String, Schema> members = new LinkedHashMap<>();
        whole.getProperties()
                .forEach(
                        (name, member) ->
                                members.put(
                                        name,
                                        OASFactory.createSchema()
                                                .anyOf(
                                                        List.of(
                                                                member,
                                                                OASFactory.createSchema()
                                                                        .type(
                                                                                List.of(
                                                                                        Schema
                                                                                                .SchemaType
                                                                                                .NULL))))));
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .properties(members);
    }
}
