package org.edubalance.kit.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.export.ListTypes;
import org.edubalance.kit.export.Lists;
import org.edubalance.kit.journal.JournalFilter;
import org.edubalance.kit.paging.PageQuery;

/** Who wrote what and when, what was before and after, and whether that record itself is whole. */
@Path("/v1/audit-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit events", description = "审计事件 Audit events")
public class AuditEventResource {

    private final AuditEvents events;
    private final BlockStore blocks;
    private final Verification verification;
    private final CurrentCaller caller;
    private final Lists lists;

    AuditEventResource(
            AuditEvents events,
            BlockStore blocks,
            Verification verification,
            CurrentCaller caller,
            Lists lists) {
        this.events = events;
        this.blocks = blocks;
        this.verification = verification;
        this.caller = caller;
        this.lists = lists;
    }

    /** Events of the caller's division, oldest first. */
    @GET
    @Produces({ListTypes.JSON, ListTypes.NDJSON, ListTypes.CSV, ListTypes.XLSX})
    @RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "listAuditEvents",
            summary = "What was written, by whom, before and after",
            description =
                    "In the order of the change feed. Personal data is masked. A resource that left"
                            + " the caller's division shows what it was before.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = ListTypes.JSON,
                            schema = @Schema(implementation = AuditEventPage.class),
                            examples =
                                    @ExampleObject(
                                            name = "a school was renamed",
                                            value = AuditExamples.PAGE)))
    public Response list(@BeanParam AuditEventQuery query, @BeanParam @Valid PageQuery page) {
        JournalFilter filter = query.within(caller.get());
        return lists.answer(page, AuditEventResponse.class, some -> events.page(some, filter));
    }

    /** The newest heads of the chain. */
    @GET
    @Path("/heads")
    @RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "listAuditHeads",
            summary = "Heads of the chain, newest first, for keeping elsewhere",
            description = "A write is sealed within five seconds.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = HeadResponse.Heads.class),
                            examples =
                                    @ExampleObject(name = "newest", value = AuditExamples.HEADS)))
    public HeadResponse.Heads heads(
            @QueryParam("limit")
                    @DefaultValue("1")
                    @Min(1)
                    @Max(100)
                    @Parameter(description = "Heads at most, 1 to 100")
                    int limit) {
        return new HeadResponse.Heads(blocks.latest(limit).stream().map(HeadResponse::of).toList());
    }

    /** Computes the chain again. */
    @GET
    @Path("/verification")
    @RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "verifyAuditEvents",
            summary = "Whether the audit trail is as it was sealed",
            description =
                    "Reads everything. Finds what was changed, inserted, reordered or taken away;"
                            + " an end that was cut off is found against a head that was kept"
                            + " elsewhere.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = VerificationResponse.class),
                            examples = {
                                @ExampleObject(name = "whole", value = AuditExamples.HOLDS),
                                @ExampleObject(name = "an entry", value = AuditExamples.BROKEN)
                            }))
    public VerificationResponse verification(
            @QueryParam("head") @Parameter(description = "A head kept elsewhere, <number>:<hash>")
                    String head) {
        return verification.verify(head == null ? null : KeptHead.read(head));
    }

    /** Shape of the list, for the document. */
    @Schema(name = "AuditEventPage")
    record AuditEventPage(List<AuditEventResponse> items, String next, Long total) {}
}
