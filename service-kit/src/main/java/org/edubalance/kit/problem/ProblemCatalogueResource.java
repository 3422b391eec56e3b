package org.edubalance.kit.problem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the addresses of problem types lead to. */
@Path("/problems")
@Tag(name = "problems", description = "错误类型 What may go wrong")
@Produces(MediaType.APPLICATION_JSON)
public class ProblemCatalogueResource {

    /**
     * A kind of problem.
     *
     * @param type its stable address
     * @param code its name for programs
     * @param status HTTP status; 0 when it varies
     */
    public record ProblemTypeResponse(String type, String code, int status, Text title) {
        static ProblemTypeResponse of(ProblemType type) {
            return new ProblemTypeResponse(
                    type.address(), type.name(), type.status(), type.title());
        }
    }

    private static final String EXAMPLE =
            """
            {"type": "/problems/validation", "code": "VALIDATION", "status": 400,
             "title": {"zh": "请求内容有误", "en": "The request is not valid"}}""";

    /** All kinds of problems. */
    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listProblemTypes", summary = "Every kind of problem")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = ProblemTypeResponse[].class),
                            examples = @ExampleObject(name = "one", value = "[" + EXAMPLE + "]")))
    public List<ProblemTypeResponse> list() {
        return Arrays.stream(ProblemType.values()).map(ProblemTypeResponse::of).toList();
    }

    /** One kind of problem. */
    @GET
    @RolesAllowed("read")
    @Path("/{slug}")
    @Operation(operationId = "getProblemType", summary = "What a kind of problem means")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = ProblemTypeResponse.class),
                            examples = @ExampleObject(name = "validation", value = EXAMPLE)))
    public ProblemTypeResponse get(@PathParam("slug") String slug) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.slug().equals(slug))
                .findFirst()
                .map(ProblemTypeResponse::of)
                .orElseThrow(
                        () ->
                                ProblemType.NOT_FOUND.because(
                                        "没有此类问题：" + slug, "No such kind of problem: " + slug));
    }
}
