package org.edubalance.funding.allocations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.edubalance.kit.problem.Problem;
import org.edubalance.kit.snapshot.AsOf;
import org.edubalance.kit.snapshot.Historical;

/** Runs that give each school of a county its public funds. */
@Path("/v1/allocations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "allocations", description = "Public funds of each school, from verified enrolment")
class AllocationResource {

    private final AllocationRun run;
    private final AllocationStates states;
    private final AllocationRepository allocations;
    private final CurrentCaller currentCaller;
    private final Preconditions preconditions;
    private final Lists lists;

    AllocationResource(
            AllocationRun run,
            AllocationStates states,
            AllocationRepository allocations,
            CurrentCaller currentCaller,
            Preconditions preconditions,
            Lists lists) {
        this.run = run;
        this.states = states;
        this.allocations = allocations;
        this.currentCaller = currentCaller;
        this.preconditions = preconditions;
        this.lists = lists;
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @WriteOperation
    @Operation(
            operationId = "createAllocation",
            summary = "Compute a county's public funds of a fiscal year, as a draft",
            description =
                    "From the verified returns of the September before and the rules in force on"
                            + " 1 January. Answers 503 when the school registry can not be read"
                            + " whole: nothing is ever computed from a part of the schools.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AllocationRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = AllocationExamples.REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "The draft, with its ETag and Location",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AllocationResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = AllocationExamples.DRAFT)))
    @APIResponse(
            responseCode = "503",
            description = "The registry is down or late; Retry-After says when to try again",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = Problem.class),
                            examples =
                                    @ExampleObject(
                                            name = "down",
                                            value = AllocationExamples.SOURCE_DOWN)))
    public Response create(AllocationRequest request, @Context UriInfo uri) {
        Allocation row = run.start(currentCaller.get(), request);
        return Response.created(uri.getAbsolutePathBuilder().path(row.id.toString()).build())
                .entity(AllocationResponse.of(row))
                .tag(Preconditions.tag(row.version))
                .build();
    }

    @GET
    @Produces({ListTypes.JSON, ListTypes.NDJSON, ListTypes.CSV, ListTypes.XLSX})
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "listAllocations", summary = "Runs by county, year and age")
    @APIResponse(
            responseCode = "200",
            description = "A page of runs",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AllocationPage.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = AllocationExamples.PAGE)))
    public Response list(
            @QueryParam("division") DivisionCode division,
            @QueryParam("fiscalYear") Integer fiscalYear,
            @QueryParam("status") AllocationStatus status,
            @BeanParam @Valid PageQuery page) {
        Caller caller = currentCaller.get();
        if (division != null) {
            caller.requireDivision(division.value());
        }
        AllocationRepository.Filter filter =
                new AllocationRepository.Filter(
                        (division == null ? caller.division() : division).prefix(),
                        fiscalYear,
                        status);
        return lists.answer(page, AllocationResponse.class, next -> page(caller, filter, next));
    }

    private Page<AllocationResponse> page(
            Caller caller, AllocationRepository.Filter filter, PageQuery page) {
        if (caller.school() != null) {
            return new Page<>(List.of(), null, page.count ? 0L : null);
        }
        return Page.of(
                        page,
                        allocations.after(filter, page),
                        row ->
                                Cursor.after(
                                        row.divisionCode,
                                        Integer.toString(row.fiscalYear),
                                        row.id.toString()),
                        () -> allocations.count(filter))
                .map(AllocationResponse::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READ)
    @Historical
    @Operation(operationId = "getAllocation", summary = "A run, with what it was computed from")
    @APIResponse(
            responseCode = "200",
            description = "The run, with its ETag",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AllocationResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = AllocationExamples.DRAFT)))
    @APIResponse(responseCode = "304", description = "The caller has this version")
    public Response get(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf) {
        return answer(states.visible(currentCaller.get(), id));
    }

    @GET
    @Produces({ListTypes.JSON, ListTypes.NDJSON, ListTypes.CSV, ListTypes.XLSX})
    @Path("/{id}/lines")
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "listAllocationLines",
            summary = "A run's amounts by school and stage, with what they are made of")
    @APIResponse(
            responseCode = "200",
            description = "A page of lines",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LinePage.class),
                            examples =
                                    @ExampleObject(
                                            name = "small",
                                            value = AllocationExamples.LINES)))
    public Response lines(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        Allocation row = states.visible(currentCaller.get(), id);
        return lists.answer(
                page,
                AllocationLineResponse.class,
                next ->
                        Page.of(
                                        next,
                                        allocations.lines(row.id, next),
                                        line ->
                                                Cursor.after(
                                                        line.key.schoolCode(),
                                                        line.key.stage().name()),
                                        () -> allocations.countLines(row.id))
                                .map(AllocationLineResponse::of));
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed(Roles.VERIFIER)
    @WriteOperation(keyRequired = true)
    @Operation(
            operationId = "approveAllocation",
            summary = "Approve a draft; by another person than the one who made it")
    @APIResponse(
            responseCode = "200",
            description = "The run, approved",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AllocationResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = AllocationExamples.APPROVED)))
    public Response approve(@PathParam("id") UUID id) {
        return answer(states.approve(currentCaller.get(), id));
    }

    @POST
    @Path("/{id}/payment")
    @RolesAllowed({Roles.EDITOR, Roles.VERIFIER})
    @WriteOperation(keyRequired = true)
    @Operation(
            operationId = "payAllocation",
            summary = "Record that the schools have the money of an approved run")
    @APIResponse(
            responseCode = "200",
            description = "The run, paid",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AllocationResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = AllocationExamples.PAID)))
    public Response pay(@PathParam("id") UUID id) {
        return answer(states.pay(currentCaller.get(), id));
    }

    private Response answer(Allocation row) {
        return preconditions.respond(AllocationResponse.of(row), Preconditions.tag(row.version));
    }

    /** Shape of a page, for the document. */
    record AllocationPage(List<AllocationResponse> items, String next, Long total) {}

    /** Shape of a page of lines, for the document. */
    record LinePage(List<AllocationLineResponse> items, String next, Long total) {}
}
