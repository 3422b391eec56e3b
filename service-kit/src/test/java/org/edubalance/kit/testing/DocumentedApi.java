package org.edubalance.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Holds each answer that a test gets to the document: an operation or a status that it does not
 * know, another media type, or a body that is not as its schema says, fails the test. Requests are
 * not looked at: tests send bad ones on purpose.
 */
public final class DocumentedApi implements Filter {

    private static final Set<Integer> WITHOUT_OPERATION = Set.of(401, 404, 405);
    private static final String EVENTS = "text/event-stream";

    private final Supplier<ApiDocument> document;

    DocumentedApi(Supplier<ApiDocument> document) {
        this.document = document;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification specification,
            FilterContext context) {
        Response response = context.next(request, specification);
        String path = URI.create(request.getURI()).getRawPath();
        if (path.contains("/q/") || isAnotherServices(path) || isOptions(request)) {
            return response;
        }
        String type = mediaType(response.getContentType());
        // A stream of events may have no end.
        byte[] body = type.equals(EVENTS) ? new byte[0] : response.asByteArray();
        List<String> faults =
                faults(
                        document.get(),
                        request.getMethod(),
                        path,
                        response.statusCode(),
                        type,
                        new String(body, StandardCharsets.UTF_8));
        if (!faults.isEmpty()) {
            throw new AssertionError(
                    "%s %s answered %d, and not as the OpenAPI document says:%n  %s%n%s"
                            .formatted(
                                    request.getMethod(),
                                    path,
                                    response.statusCode(),
                                    String.join("\n  ", faults),
                                    start(body)));
        }
        return type.equals(EVENTS)
                ? response
                : new ResponseBuilder().clone(response).setBody(body).build();
    }

    private static boolean isOptions(FilterableRequestSpecification request) {
        return request.getMethod().equals("OPTIONS");
    }

    /**
     * Tests also record what they need in the services beside, which hold to their own document.
     */
    private static boolean isAnotherServices(String path) {
        String root =
                ConfigProvider.getConfig()
                        .getOptionalValue("quarkus.http.root-path", String.class)
                        .orElse("/");
        return !path.startsWith(root);
    }

    /** What the document does not say of this answer. */
    static List<String> faults(
            ApiDocument api, String method, String path, int status, String type, String body) {
        Optional<ApiOperation> operation = api.operation(method, path);
        if (operation.isEmpty()) {
            return WITHOUT_OPERATION.contains(status)
                    ? List.of()
                    : List.of("the document has no operation " + method + " " + path);
        }
        JsonNode response =
                api.resolve(
                        operation.get().node().path("responses").path(Integer.toString(status)));
        if (response.isMissingNode()) {
            return List.of(operation.get().name() + " does not tell of " + status);
        }
        if (body.isEmpty() && !type.equals(EVENTS)) {
            return List.of();
        }
        JsonNode content = response.path("content").path(type);
        if (content.isMissingNode()) {
            return List.of(
                    "%s %d is not said to be '%s'".formatted(operation.get().name(), status, type));
        }
        return ApiBodies.faults(api, type, content, body);
    }

    private static String mediaType(String header) {
        return header == null ? "" : header.split(";")[0].trim().toLowerCase(Locale.ROOT);
    }

    private static String start(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        return text.length() <= 2000 ? text : text.substring(0, 2000) + " ...";
    }
}
