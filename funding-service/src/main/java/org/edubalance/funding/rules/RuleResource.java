package org.edubalance.funding.rules;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.funding.vocabulary.Stage;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.export.ListTypes;
import org.edubalance.kit.export.Lists;
import org.edubalance.kit.idempotency.WriteOperation;
import org.edubalance.kit.paging.PageQuery;
import org.edubalance.kit.snapshot.AsOf;
import org.edubalance.kit.snapshot.Historical;

/** Funding rules: what is paid, by date and by who set it. */
@Path("/v1/rules/{kind}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rules", description = "Funding rules by date; the highest applicable rate holds")
class RuleResource {

    private static final String REQUEST =
            """
            {"divisionCode": "41", "from": "2016-01-01", "to": "2020-01-01",
             "parameters": {"PRIMARY": 630, "JUNIOR": 830}}\
            """;
    private static final String RESPONSE =
            """
            {"id": "0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b", "kind": "PUBLIC_FUNDS",
             "divisionCode": "41", "from": "2016-01-01", "to": "2020-01-01",
             "parameters": {"PRIMARY": 630, "JUNIOR": 830}}\
            """;
    private static final String PAGE = "{\"items\": [" + RESPONSE + "], \"next\": null}";
    private static final String APPLICABLE =
            """
            {"kind": "PUBLIC_FUNDS", "divisionCode": "410225", "on": "2019-01-01",
             "rates": [
              {"stage": "PRIMARY", "rate": 630, "setBy": "41", "from": "2016-01-01",
               "to": "2020-01-01", "ruleId": "0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"},
              {"stage": "JUNIOR", "rate": 830, "setBy": "41", "from": "2016-01-01",
               "to": "2020-01-01", "ruleId": "0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"}]}\
            """;

    private final RuleVersions versions;
    private final RuleList list;
    private final RulesInForce inForce;
    private final CurrentCaller caller;
    private final Preconditions preconditions;
    private final Lists lists;

    RuleResource(
            RuleVersions versions,
            RuleList list,
            RulesInForce inForce,
            CurrentCaller caller,
            Preconditions preconditions,
            Lists lists) {
        this.versions = versions;
        this.list = list;
        this.inForce = inForce;
        this.caller = caller;
        this.preconditions = preconditions;
        this.lists = lists;
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @WriteOperation
    @Operation(operationId = "createRule", summary = "Set a rule from a day on")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RuleRequest.class),
                            examples = @ExampleObject(name = "henan", value = REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "The version, with its ETag and Location",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RuleResponse.class),
                            examples = @ExampleObject(name = "henan", value = RESPONSE)))
    public Response create(
            @PathParam("kind") RuleKind kind, RuleRequest request, @Context UriInfo uri) {
        Rule rule = versions.create(caller.get(), kind, request);
        return Response.created(uri.getAbsolutePathBuilder().path(rule.id.toString()).build())
                .entity(RuleResponse.of(rule))
                .tag(Preconditions.tag(rule.version))
                .build();
    }

    @GET
    @Produces({ListTypes.JSON, ListTypes.NDJSON, ListTypes.CSV, ListTypes.XLSX})
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "listRules",
            summary = "Versions of a kind, one's own and those set above, by division and date")
    @APIResponse(
            responseCode = "200",
            description = "A page of versions",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RulePage.class),
                            examples = @ExampleObject(name = "henan", value = PAGE)))
    public Response list(
            @PathParam("kind") RuleKind kind,
            @Parameter(description = "Versions that may apply there: set there or above")
                    @QueryParam("division")
                    DivisionCode division,
            @Parameter(description = "Day on which they are in force") @QueryParam("on")
                    LocalDate on,
            @Parameter(description = "Stage that they set a rate for") @QueryParam("stage")
                    Stage stage,
            @BeanParam @Valid PageQuery page) {
        requireVisible(division);
        return lists.answer(
                page,
                RuleResponse.class,
                next -> list.page(caller.get(), kind, division, on, stage, next));
    }

    @GET
    @Path("/applicable")
    @RolesAllowed(Roles.READ)
    @Historical
    @Operation(
            operationId = "getApplicableRule",
            summary = "The highest rate in force in a division on a day, and who set it")
    @APIResponse(
            responseCode = "200",
            description = "What holds",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ApplicableResponse.class),
                            examples = @ExampleObject(name = "lankao", value = APPLICABLE)))
    public ApplicableResponse applicable(
            @PathParam("kind") RuleKind kind,
            @QueryParam("division") @NotNull @Parameter(description = "Where the rule is to hold")
                    DivisionCode division,
            @QueryParam("on") @NotNull @Parameter(description = "Day on which it is to hold")
                    LocalDate on,
            @QueryParam("stage") Stage stage,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf) {
        requireVisible(division);
        return ApplicableResponse.of(kind, division, on, stage, inForce.in(division, on));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READ)
    @Historical
    @Operation(operationId = "getRule", summary = "A version of a rule")
    @APIResponse(
            responseCode = "200",
            description = "The version, with its ETag",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RuleResponse.class),
                            examples = @ExampleObject(name = "henan", value = RESPONSE)))
    @APIResponse(responseCode = "304", description = "The caller has this version")
    public Response get(
            @PathParam("kind") RuleKind kind,
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf) {
        return answer(versions.visible(caller.get(), kind, id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.ADMIN)
    @WriteOperation
    @Operation(
            operationId = "replaceRule",
            summary = "Correct a version, or give it an end; a version is never deleted")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RuleRequest.class),
                            examples = @ExampleObject(name = "henan", value = REQUEST)))
    @APIResponse(
            responseCode = "200",
            description = "The version as it is now, with its ETag",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RuleResponse.class),
                            examples = @ExampleObject(name = "henan", value = RESPONSE)))
    public Response replace(
            @PathParam("kind") RuleKind kind, @PathParam("id") UUID id, RuleRequest request) {
        return answer(versions.replace(caller.get(), kind, id, request));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.ADMIN)
    @WriteOperation
    @Operation(operationId = "patchRule", summary = "Change a part of a version (RFC 7396)")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = RuleRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "end",
                                            value = "{\"to\": \"2020-01-01\"}")))
    @APIResponse(
            responseCode = "200",
            description = "The version as it is now, with its ETag",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RuleResponse.class),
                            examples = @ExampleObject(name = "henan", value = RESPONSE)))
    public Response patch(
            @PathParam("kind") RuleKind kind, @PathParam("id") UUID id, JsonNode patch) {
        return answer(versions.patch(caller.get(), kind, id, patch));
    }

    private Response answer(Rule rule) {
        return preconditions.respond(RuleResponse.of(rule), Preconditions.tag(rule.version));
    }

    private void requireVisible(DivisionCode division) {
        if (division != null && !RuleVersions.sees(caller.get(), division.value())) {
            caller.get().requireDivision(division.value());
        }
    }

    /** Shape of a page, for the document. */
    record RulePage(java.util.List<RuleResponse> items, String next, Long total) {}
}
