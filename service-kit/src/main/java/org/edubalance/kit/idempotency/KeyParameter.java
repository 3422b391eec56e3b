package org.edubalance.kit.idempotency;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Says in the document that a {@link WriteOperation} takes a key, and what that brings. Before the
 * filter that completes the problems.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 10)
public class KeyParameter implements OASFilter {

    private static final DotName WRITE_OPERATION =
            DotName.createSimple("org.edubalance.kit.idempotency.WriteOperation");
    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final String DESCRIPTION =
            "A name of the caller's own for this write, such as a UUID. Sent again with the same"
                    + " query and body within 48 h, it does nothing and gives the first answer"
                    + " again, with `Idempotency-Replayed: true`, before preconditions are looked"
                    + " at. Only the answer of a write that took effect is kept.";

    private final Map<String, Boolean> requiredByOperation = new HashMap<>();

    /** Finds the writes among the application's classes. */
    public KeyParameter(IndexView classes) {
        for (AnnotationInstance write : classes.getAnnotations(WRITE_OPERATION)) {
            if (write.target().kind() != AnnotationTarget.Kind.METHOD) {
                continue;
            }
            AnnotationInstance operation = write.target().asMethod().annotation(OPERATION);
            AnnotationValue id = operation == null ? null : operation.value("operationId");
            if (id != null) {
                AnnotationValue required = write.value("keyRequired");
                requiredByOperation.put(id.asString(), required != null && required.asBoolean());
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().values().forEach(this::complete));
    }

    private void complete(Operation operation) {
        Boolean required = requiredByOperation.get(operation.getOperationId());
        if (required == null) {
            return;
        }
        operation.addParameter(
                OASFactory.createParameter()
                        .name(IdempotencyKeys.HEADER)
                        .in(Parameter.In.HEADER)
                        .required(required)
                        .description(DESCRIPTION)
                        .schema(
                                OASFactory.createSchema()
                                        .addType(Schema.SchemaType.STRING)
                                        .minLength(1)
                                        .maxLength(255)
                                        .pattern("^[!-~]+$"))
                        .example("7c1d0b8e-4a0f-4a57-9f0e-3f1f7a3c2b10"));
        APIResponses responses = operation.getResponses();
        responses.getAPIResponses().forEach(KeyParameter::mayBeReplayed);
        describe(
                responses,
                "409",
                "Conflicts with what is there or with another change; or the first request with"
                        + " this Idempotency-Key is still under way");
        describe(
                responses,
                "422",
                "A rule or a reference does not hold; or this Idempotency-Key was used with another"
                        + " query or body");
        describe(responses, "503", "Others are changing the same data; try again");
        responses.getAPIResponse("503").addHeader("Retry-After", seconds());
    }

    private static void mayBeReplayed(String status, APIResponse response) {
        if (status.startsWith("2") && response.getRef() == null) {
            response.addHeader(
                    KeptAnswer.REPLAYED,
                    OASFactory.createHeader()
                            .description("Present when this answer was given before")
                            .schema(
                                    OASFactory.createSchema()
                                            .addType(Schema.SchemaType.STRING)
                                            .enumeration(List.of("true"))));
        }
    }

    private static void describe(APIResponses responses, String status, String description) {
        if (responses.getAPIResponse(status) == null) {
            responses.addAPIResponse(
                    status, OASFactory.createAPIResponse().description(description));
        }
    }

    private static org.eclipse.microprofile.openapi.models.headers.Header seconds() {
        return OASFactory.createHeader()
                .description("Seconds to wait")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER));
    }
}
