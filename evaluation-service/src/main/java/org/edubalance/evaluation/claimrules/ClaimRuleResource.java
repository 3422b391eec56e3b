package org.edubalance.evaluation.claimrules;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.export.ListTypes;
import org.edubalance.kit.export.Lists;
import org.edubalance.kit.idempotency.WriteOperation;
import org.edubalance.kit.paging.Cursor;
import org.edubalance.kit.paging.Page;
import org.edubalance.kit.paging.PageQuery;
import org.edubalance.kit.snapshot.AsOf;
import org.edubalance.kit.snapshot.Historical;

/** Relations that the claims of counties have to keep. */
@Path("/v1/claim-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "claim-rules", description = "公布数据规则 Relations that published figures have to keep")
public class ClaimRuleResource {

    private final ClaimRuleService service;
    private final ClaimRuleRepository rules;
    private final RuleJson json;
    private final Preconditions preconditions;
    private final CurrentCaller caller;
    private final Lists lists;

    ClaimRuleResource(
            ClaimRuleService service,
            ClaimRuleRepository rules,
            RuleJson json,
            Preconditions preconditions,
            CurrentCaller caller,
            Lists lists) {
        this.service = service;
        this.rules = rules;
        this.json = json;
        this.preconditions = preconditions;
        this.caller = caller;
        this.lists = lists;
    }

    /** Shape of the list, for the document. */
    @Schema(name = "ClaimRulePage")
    record ClaimRulePage(List<ClaimRuleResponse> items, String next, Long total) {}

    /** Every rule that concerns the caller. */
    @GET
    @Produces({ListTypes.JSON, ListTypes.NDJSON, ListTypes.CSV, ListTypes.XLSX})
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "listClaimRules", summary = "Rules, by division and id")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClaimRulePage.class),
                            examples =
                                    @ExampleObject(name = "one", value = ClaimRuleExamples.PAGE)))
    public Response list(
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf,
            @BeanParam @Valid PageQuery page) {
        return lists.answer(
                page,
                asOf,
                ClaimRuleResponse.class,
                next ->
                        Page.of(
                                        next,
                                        rules.after(next.cursor(2), next.fetch(), caller.get()),
                                        rule -> Cursor.after(rule.divisionCode, rule.ruleId),
                                        () -> rules.count(caller.get()))
                                .map(rule -> ClaimRuleResponse.of(rule, json)));
    }

    /** One rule. */
    @GET
    @Path("/{division}/{id}")
    @Historical
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "getClaimRule", summary = "A rule")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClaimRuleResponse.class),
                            examples =
                                    @ExampleObject(name = "one", value = ClaimRuleExamples.RULE)))
    @APIResponse(responseCode = "304", description = "The caller has this version")
    public Response get(
            @PathParam("division") DivisionCode division,
            @PathParam("id") @RuleId String id,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf) {
        StoredRule rule = service.visible(new StoredRule.Key(division.value(), id), caller.get());
        return preconditions.respond(
                ClaimRuleResponse.of(rule, json), Preconditions.tag(rule.version));
    }

    /** Records a rule. */
    @PUT
    @Path("/{division}/{id}")
    @WriteOperation
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "putClaimRule",
            summary = "Record a rule for a division and all below it",
            description =
                    "A rule with the same id of a lower division takes this one's place there. A rule"
                            + " that was withdrawn is in force again by this.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClaimRuleRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "sum",
                                            value = ClaimRuleExamples.REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "A new rule",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClaimRuleResponse.class),
                            examples =
                                    @ExampleObject(name = "one", value = ClaimRuleExamples.RULE)))
    @APIResponse(
            responseCode = "200",
            description = "The rule was replaced",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClaimRuleResponse.class),
                            examples =
                                    @ExampleObject(name = "one", value = ClaimRuleExamples.RULE)))
    public Response put(
            @PathParam("division") DivisionCode division,
            @PathParam("id") @RuleId String id,
            ClaimRuleRequest request,
            @Context UriInfo uri) {
        ClaimRuleService.Put put =
                service.put(
                        new StoredRule.Key(division.value(), id), request.rule(id), caller.get());
        Response.ResponseBuilder response =
                put.created() ? Response.created(uri.getAbsolutePath()) : Response.ok();
        return response.entity(ClaimRuleResponse.of(put.rule(), json))
                .tag(Preconditions.tag(put.rule().version))
                .build();
    }

    /** Puts a rule out of force. */
    @POST
    @Path("/{division}/{id}/withdrawal")
    @WriteOperation
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "withdrawClaimRule",
            summary = "Put a rule out of force",
            description = "It can still be read. Putting it again undoes the withdrawal.")
    @APIResponse(
            responseCode = "200",
            description = "The rule was withdrawn",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClaimRuleResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "one",
                                            value = ClaimRuleExamples.WITHDRAWN)))
    @APIResponse(responseCode = "412", description = "It was changed since")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response withdraw(
            @PathParam("division") DivisionCode division, @PathParam("id") @RuleId String id) {
        StoredRule rule = service.withdraw(new StoredRule.Key(division.value(), id), caller.get());
        return Response.ok(ClaimRuleResponse.of(rule, json))
                .tag(Preconditions.tag(rule.version))
                .build();
    }
}
