package org.edubalance.kit.idempotency;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.edubalance.kit.openapi.ProblemResponses;
import org.edubalance.kit.problem.Problem;
import org.edubalance.kit.problem.ProblemType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Says in the document that a {@link WriteOperation} takes a key, and what that brings. After the
 * filter that tells the problems of all operations, whose components it completes.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 0)
public class KeyParameter implements OASFilter {

    private static final DotName WRITE_OPERATION =
            DotName.createSimple("org.edubalance.kit.idempotency.WriteOperation");
    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final String BUSY = "Busy";
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
        if (document.getPaths() == null || requiredByOperation.isEmpty()) {
            return;
        }
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().values().forEach(this::complete));
        Components components = document.getComponents();
        components.addResponse(BUSY, busy());
        alsoWhen(
                components.getResponses().get("Conflict"),
                "the first request with this Idempotency-Key is still under way");
        alsoWhen(
                components.getResponses().get("RuleViolated"),
                "this Idempotency-Key was used with another query or body");
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
        if (responses.getAPIResponse("503") == null) {
            responses.addAPIResponse(
                    "503", OASFactory.createAPIResponse().ref("#/components/responses/" + BUSY));
        }
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

    private static void alsoWhen(APIResponse problem, String description) {
        if (problem != null) {
            problem.description(problem.getDescription() + "; or " + description);
        }
    }

    private static APIResponse busy() {
        ProblemType type = ProblemType.BUSY;
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", type.address());
        example.put("title", type.title().zh());
        example.put("status", type.status());
        example.put("detail", "其他事务正在修改相同的数据，请稍后重试");
        example.put("instance", "/");
        example.put("code", type.name());
        example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        return OASFactory.createAPIResponse()
                .description(
                        type.title().en()
                                + ", or the database can not be reached; try again with the same"
                                + " key")
                .addHeader("Retry-After", ProblemResponses.retryAfter())
                .content(
                        OASFactory.createContent()
                                .addMediaType(
                                        Problem.MEDIA_TYPE,
                                        OASFactory.createMediaType()
                                                .schema(
                                                        OASFactory.createSchema()
                                                                .ref(
                                                                        "#/components/schemas/Problem"))
                                                .example(example)));
    }
}
