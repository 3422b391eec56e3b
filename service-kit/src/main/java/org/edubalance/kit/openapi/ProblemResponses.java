package org.edubalance.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.edubalance.kit.problem.Problem;
import org.edubalance.kit.problem.ProblemType;

/**
 * Says in the document which problems each operation may answer with, so that none is forgotten.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        document.getPaths()
                .getPathItems()
                .forEach(
                        (path, item) ->
                                item.getOperations()
                                        .forEach(
                                                (method, operation) ->
                                                        add(path, method, operation)));
    }

    private static void add(String path, PathItem.HttpMethod method, Operation operation) {
        completeDeclared(operation);
        answer(operation, ProblemType.UNAUTHENTICATED);
        answer(operation, ProblemType.MISSING_ROLE);
        boolean parameters =
                operation.getParameters() != null && !operation.getParameters().isEmpty();
        if (parameters || operation.getRequestBody() != null) {
            answer(operation, ProblemType.VALIDATION);
        }
        if (path.contains("{")) {
            answer(operation, ProblemType.NOT_FOUND);
        }
        if (method != PathItem.HttpMethod.GET) {
            answer(operation, ProblemType.CONFLICT);
            answer(operation, ProblemType.RULE_VIOLATED);
        }
        answer(operation, ProblemType.NOT_ACCEPTABLE);
        answer(operation, ProblemType.UNEXPECTED);
        if (operation.getRequestBody() != null) {
            answer(operation, ProblemType.TOO_LARGE);
            answer(operation, ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        if (path.contains("{")
                && List.of(
                                PathItem.HttpMethod.PUT,
                                PathItem.HttpMethod.PATCH,
                                PathItem.HttpMethod.DELETE)
                        .contains(method)) {
            answer(operation, ProblemType.STALE_VERSION);
            answer(operation, ProblemType.VERSION_REQUIRED);
        }
    }

    /** What a service declares itself, such as 503, is a problem too. */
    private static void completeDeclared(Operation operation) {
        operation
                .getResponses()
                .getAPIResponses()
                .forEach(
                        (status, response) -> {
                            if (status.matches("[45]\\d\\d") && response.getContent() == null) {
                                response.setContent(content(typeOf(status)));
                            }
                        });
    }

    private static ProblemType typeOf(String status) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> Integer.toString(type.status()).equals(status))
                .findFirst()
                .orElse(ProblemType.OTHER);
    }

    private static void answer(Operation operation, ProblemType type) {
        String status = Integer.toString(type.status());
        APIResponse present = operation.getResponses().getAPIResponse(status);
        if (present != null && present.getContent() != null) {
            return;
        }
        operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse()
                                .description(type.title().en())
                                .content(content(type)));
    }

    private static Content content(ProblemType type) {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(
                                        OASFactory.createSchema()
                                                .ref("#/components/schemas/Problem"))
                                .example(example(type)));
    }

    private static Map<String, Object> example(ProblemType type) {
        return Map.of(
                "type", type.address(),
                "title", type.title().zh(),
                "status", type.status(),
                "detail", type.title().zh(),
                "instance", "/",
                "code", type.name(),
                "traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
    }
}
