package org.edubalance.evaluation.evaluations;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Says in the document which figures of a result may be null: a result writes what is unknown as
 * null, and its records, which know no framework, can not say so themselves.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class UnknownFigures implements OASFilter {

    private static final Map<String, List<String>> MAY_BE_NULL =
            Map.of(
                    "IndicatorResult",
                    List.of("mean", "standardDeviation", "cv", "limit", "partial"),
                    "Partial",
                    List.of("mean", "cv"),
                    "StageResult",
                    List.of("compositeCv", "limit"),
                    "SchoolResult",
                    List.of("townCode", "ownership", "urbanRural", "pupils"),
                    "SchoolValue",
                    List.of("amount", "value", "threshold", "met", "shareReached", "gap"),
                    "Finding",
                    List.of("stage", "schoolCode", "indicator"),
                    "Inclusion",
                    List.of("teachingPointMinPupils"));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        MAY_BE_NULL.forEach(
                (name, members) -> {
                    Schema schema = schemas.get(name);
                    for (String member : members) {
                        schema.addProperty(member, orNull(schema.getProperties().get(member)));
                    }
                });
    }

    private static Schema orNull(Schema member) {
        if (member.getRef() != null) {
            return OASFactory.createSchema()
                    .anyOf(
                            List.of(
                                    member,
                                    OASFactory.createSchema()
                                            .type(List.of(Schema.SchemaType.NULL))));
        }
        List<Schema.SchemaType> types = new ArrayList<>(member.getType());
        types.add(Schema.SchemaType.NULL);
        return member.type(types);
    }
}
