package org.edubalance.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.edubalance.kit.problem.Problem;
import org.edubalance.kit.problem.ProblemType;

/**
 * Says in the document which problems each operation may answer with, so that none is forgotten.
 * Each is told once, under {@code components/responses}.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    private static final Set<PathItem.HttpMethod> CHANGES =
            Set.of(PathItem.HttpMethod.PUT, PathItem.HttpMethod.PATCH, PathItem.HttpMethod.DELETE);
    private static final String COMPONENT = "#/components/responses/";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getPaths()
                .getPathItems()
                .forEach(
                        (path, item) ->
                                item.getOperations()
                                        .forEach(
                                                (method, operation) ->
                                                        new Told(document, operation)
                                                                .problems(path, method)));
    }

    /** One operation of a document. */
    private record Told(OpenAPI document, Operation operation) {

        void problems(String path, PathItem.HttpMethod method) {
            completeDeclared();
            answer(ProblemType.VALIDATION);
            answer(ProblemType.UNAUTHENTICATED);
            answer(ProblemType.MISSING_ROLE);
            answer(ProblemType.NOT_ACCEPTABLE);
            answer(ProblemType.UNEXPECTED);
            if (path.contains("{")) {
                answer(ProblemType.NOT_FOUND);
            }
            if (method == PathItem.HttpMethod.GET) {
                answer(ProblemType.UNAVAILABLE);
                reads(path);
            } else {
                answer(ProblemType.CONFLICT);
                answer(ProblemType.RULE_VIOLATED);
            }
            if (operation.getRequestBody() != null) {
                answer(ProblemType.TOO_LARGE);
                answer(ProblemType.UNSUPPORTED_MEDIA_TYPE);
            }
            if (path.contains("{") && CHANGES.contains(method)) {
                answer(ProblemType.STALE_VERSION);
                answer(ProblemType.VERSION_REQUIRED);
            }
        }

        private void reads(String path) {
            if (path.endsWith("}") && operation.getResponses().getAPIResponse("304") == null) {
                operation
                        .getResponses()
                        .addAPIResponse(
                                "304",
                                OASFactory.createAPIResponse()
                                        .description("The caller has this version already"));
            }
            boolean past =
                    operation.getParameters() != null
                            && operation.getParameters().stream()
                                    .anyMatch(parameter -> "asOf".equals(parameter.getName()));
            if (past) {
                answer(ProblemType.HISTORY_GONE);
            }
        }

        /** What a service declares itself, such as 503, is a problem too. */
        private void completeDeclared() {
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

        private void answer(ProblemType type) {
            String status = Integer.toString(type.status());
            APIResponse present = operation.getResponses().getAPIResponse(status);
            if (present != null && present.getContent() != null) {
                return;
            }
            String name = componentName(type);
            if (document.getComponents().getResponses() == null
                    || !document.getComponents().getResponses().containsKey(name)) {
                document.getComponents().addResponse(name, component(type));
            }
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().ref(COMPONENT + name));
        }
    }

    /** {@code StaleVersion} of {@code STALE_VERSION}. */
    private static String componentName(ProblemType type) {
        return Arrays.stream(type.slug().split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static ProblemType typeOf(String status) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> Integer.toString(type.status()).equals(status))
                .findFirst()
                .orElse(ProblemType.OTHER);
    }

    private static APIResponse component(ProblemType type) {
        APIResponse response =
                OASFactory.createAPIResponse()
                        .description(type.title().en())
                        .content(content(type));
        return type == ProblemType.UNAVAILABLE
                ? response.addHeader("Retry-After", retryAfter())
                : response;
    }

    /** The header that says when to come again. */
    public static Header retryAfter() {
        return OASFactory.createHeader()
                .description("Seconds to wait")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER));
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
        // In order, so that two builds write the same document.
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", type.address());
        problem.put("title", type.title().zh());
        problem.put("status", type.status());
        problem.put("detail", type.title().zh());
        problem.put("instance", "/");
        problem.put("code", type.name());
        problem.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        return problem;
    }
}
