package org.edubalance.funding.appropriations;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.kit.division.Caller;
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

/** What counties voted and spent, by fiscal year. */
@Path("/v1/appropriations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "appropriations", description = "What a county voted and spent in a fiscal year")
class AppropriationResource {

    private static final String AMOUNTS =
            """
            "divisionCode": "410225", "fiscalYear": 2019, "recurrentRevenue": 2215000000.00,
             "educationAppropriation": 1247900000.00,
             "perPupilExpenditure": {"PRIMARY": 7895.30, "JUNIOR": 10172.85},
             "publicFundsPerPupil": {"PRIMARY": 1124.55, "JUNIOR": 1438.70},
             "averageTeacherPay": 68900.00, "averageCivilServantPay": 68120.00}\
            """;
    private static final String REQUEST = "{" + AMOUNTS;
    private static final String RESPONSE =
            "{\"id\": \"0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b\", " + AMOUNTS;
    private static final String PAGE = "{\"items\": [" + RESPONSE + "], \"next\": null}";

    private final AppropriationService service;
    private final AppropriationRepository appropriations;
    private final CurrentCaller currentCaller;
    private final Preconditions preconditions;
    private final Lists lists;

    AppropriationResource(
            AppropriationService service,
            AppropriationRepository appropriations,
            CurrentCaller currentCaller,
            Preconditions preconditions,
            Lists lists) {
        this.service = service;
        this.appropriations = appropriations;
        this.currentCaller = currentCaller;
        this.preconditions = preconditions;
        this.lists = lists;
    }

    @POST
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @WriteOperation
    @Operation(
            operationId = "createAppropriation",
            summary = "Record what a county voted and spent in a fiscal year")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AppropriationRequest.class),
                            examples = @ExampleObject(name = "lankao", value = REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "The record, with its ETag and Location",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AppropriationResponse.class),
                            examples = @ExampleObject(name = "lankao", value = RESPONSE)))
    public Response create(AppropriationRequest request, @Context UriInfo uri) {
        Appropriation row = service.create(currentCaller.get(), request);
        return Response.created(uri.getAbsolutePathBuilder().path(row.id.toString()).build())
                .entity(AppropriationResponse.of(row))
                .tag(Preconditions.tag(row.version))
                .build();
    }

    @GET
    @Produces({ListTypes.JSON, ListTypes.NDJSON, ListTypes.CSV, ListTypes.XLSX})
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "listAppropriations", summary = "Records by county and year")
    @APIResponse(
            responseCode = "200",
            description = "A page of records",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AppropriationPage.class),
                            examples = @ExampleObject(name = "lankao", value = PAGE)))
    public Response list(
            @QueryParam("division") DivisionCode division,
            @QueryParam("fiscalYear") Integer fiscalYear,
            @BeanParam @Valid PageQuery page) {
        Caller caller = currentCaller.get();
        if (division != null) {
            caller.requireDivision(division.value());
        }
        return lists.answer(
                page,
                AppropriationResponse.class,
                next -> page(caller, division, fiscalYear, next));
    }

    private Page<AppropriationResponse> page(
            Caller caller, DivisionCode division, Integer fiscalYear, PageQuery page) {
        if (caller.school() != null) {
            return new Page<>(List.of(), null, page.count ? 0L : null);
        }
        String prefix = (division == null ? caller.division() : division).prefix();
        return Page.of(
                        page,
                        appropriations.after(prefix, fiscalYear, page),
                        row -> Cursor.after(row.divisionCode, Integer.toString(row.fiscalYear)),
                        () -> appropriations.count(prefix, fiscalYear))
                .map(AppropriationResponse::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READ)
    @Historical
    @Operation(operationId = "getAppropriation", summary = "A county's record of a fiscal year")
    @APIResponse(
            responseCode = "200",
            description = "The record, with its ETag",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AppropriationResponse.class),
                            examples = @ExampleObject(name = "lankao", value = RESPONSE)))
    @APIResponse(responseCode = "304", description = "The caller has this version")
    public Response get(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf) {
        return answer(service.visible(currentCaller.get(), id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @WriteOperation
    @Operation(operationId = "replaceAppropriation", summary = "Replace the amounts of a record")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AppropriationRequest.class),
                            examples = @ExampleObject(name = "lankao", value = REQUEST)))
    @APIResponse(
            responseCode = "200",
            description = "The record as it is now, with its ETag",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AppropriationResponse.class),
                            examples = @ExampleObject(name = "lankao", value = RESPONSE)))
    public Response replace(@PathParam("id") UUID id, AppropriationRequest request) {
        return answer(service.replace(currentCaller.get(), id, request));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @WriteOperation
    @Operation(operationId = "patchAppropriation", summary = "Change some amounts (RFC 7396)")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = AppropriationRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "pay",
                                            value = "{\"averageTeacherPay\": 69150.00}")))
    @APIResponse(
            responseCode = "200",
            description = "The record as it is now, with its ETag",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AppropriationResponse.class),
                            examples = @ExampleObject(name = "lankao", value = RESPONSE)))
    public Response patch(@PathParam("id") UUID id, JsonNode patch) {
        return answer(service.patch(currentCaller.get(), id, patch));
    }

    private Response answer(Appropriation row) {
        return preconditions.respond(AppropriationResponse.of(row), Preconditions.tag(row.version));
    }

    /** Shape of a page, for the document. */
    record AppropriationPage(List<AppropriationResponse> items, String next, Long total) {}
}
