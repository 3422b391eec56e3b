package org.edubalance.kit.bulk;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.http.PreferredWait;
import org.edubalance.kit.idempotency.WriteOperation;
import org.edubalance.kit.paging.Cursor;
import org.edubalance.kit.paging.Page;
import org.edubalance.kit.paging.PageQuery;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.kit.problem.RequestLanguage;

/** Bulk imports: the same in every service, for the kinds that it offers. */
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports", description = "批量导入 Bulk imports")
public class ImportResource {

    private static final String CSV = "text/csv";
    private static final MediaType CSV_TYPE = MediaType.valueOf(CSV);
    private static final List<Variant> ERROR_FORMATS =
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, CSV_TYPE).build();

    private final ImportIntake intake;
    private final ImportStore store;
    private final ImportErrors errors;
    private final ErrorList errorList;
    private final ImportEvents events;
    private final CurrentCaller caller;
    private final RequestLanguage language;

    ImportResource(
            ImportIntake intake,
            ImportStore store,
            ImportErrors errors,
            ErrorList errorList,
            ImportEvents events,
            CurrentCaller caller,
            RequestLanguage language) {
        this.intake = intake;
        this.store = store;
        this.errors = errors;
        this.errorList = errorList;
        this.events = events;
        this.caller = caller;
        this.language = language;
    }

    /** Takes a file in and queues it. */
    @POST
    @WriteOperation(ownTransactions = true)
    @Consumes({"application/x-ndjson", "text/csv", ImportFormat.XLSX_TYPE})
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @Operation(
            operationId = "startImport",
            summary = "Load many rows of one kind",
            description =
                    "NDJSON: a line is the body of the single-resource write plus its key. CSV, and XLSX"
                            + " (first sheet): a heading is the dotted path of a field, or what the"
                            + " import template calls it; an empty cell is absent. All or nothing unless"
                            + " onError=skip. A row equal to what is stored changes nothing, so a"
                            + " load may be repeated.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = "application/x-ndjson",
                        schema = @Schema(type = SchemaType.OBJECT),
                        examples = @ExampleObject(name = "schools", value = ImportExamples.NDJSON)),
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "schools", value = ImportExamples.CSV)),
                @Content(
                        mediaType = ImportFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "202",
            description = "Queued; Location leads to the import",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportResponse.class),
                            examples =
                                    @ExampleObject(name = "queued", value = ImportExamples.QUEUED)))
    @APIResponse(
            responseCode = "200",
            description = "Finished within the time of 'Prefer: wait=30'",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportResponse.class),
                            examples = @ExampleObject(name = "done", value = ImportExamples.DONE)))
    public Response start(
            @QueryParam("kind") @Parameter(description = "Kind of rows", required = true)
                    String kind,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Check everything, keep nothing")
                    boolean dryRun,
            @QueryParam("onError")
                    @DefaultValue("fail")
                    @Parameter(description = "What a bad row does to the others")
                    OnError onError,
            @HeaderParam("Prefer")
                    @Parameter(
                            description =
                                    "'wait=30': answer with the finished import, if it ends within so"
                                            + " many seconds")
                    PreferredWait wait,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            InputStream body)
            throws Exception {
        ImportFormat format = ImportFormat.of(headers.getMediaType());
        ImportIntake.Taken taken =
                intake.take(
                        kind, format, dryRun, onError, caller.get(), body, job -> answer(job, uri));
        return taken.before() == null ? answer(awaitEnd(taken.id(), wait), uri) : taken.before();
    }

    private Response answer(ImportJob job, UriInfo uri) {
        return Response.status(job.status().isFinal() ? 200 : 202)
                .location(uri.getAbsolutePathBuilder().path(job.id().toString()).build())
                .entity(ImportResponse.of(job, language.locale()))
                .build();
    }

    /** How an import stands. */
    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "getImport", summary = "How an import stands")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportResponse.class),
                            examples =
                                    @ExampleObject(name = "failed", value = ImportExamples.FAILED)))
    public ImportResponse get(@PathParam("id") UUID id) {
        return ImportResponse.of(find(id), language.locale());
    }

    /** What was wrong with the rows. */
    @GET
    @Path("/{id}/errors")
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "listImportErrors",
            summary = "What was wrong with each row",
            description =
                    "The first 10,000 errors are kept. As text/csv (UTF-8 with a byte order mark) all"
                            + " of them come at once.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ImportErrorPage.class),
                        examples =
                                @ExampleObject(
                                        name = "one bad row",
                                        value = ImportExamples.ERRORS)),
                @Content(
                        mediaType = CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples =
                                @ExampleObject(
                                        name = "one bad row",
                                        value = ImportExamples.ERRORS_CSV))
            })
    public Response errors(
            @PathParam("id") UUID id,
            @BeanParam @Valid PageQuery page,
            @Context UriInfo uri,
            @Context Request request) {
        ImportJob job = find(id);
        Locale locale = language.locale();
        if (CSV_TYPE.isCompatible(request.selectVariant(ERROR_FORMATS).getMediaType())) {
            StreamingOutput all = out -> errorList.writeCsv(job, locale, out);
            return Response.ok(all, CSV + ";charset=UTF-8")
                    .header("Content-Disposition", "attachment; filename=\"errors.csv\"")
                    .build();
        }
        int after = page.cursor(1).map(c -> Integer.parseInt(c.key().get(0))).orElse(-1);
        return Page.of(
                        page,
                        errors.of(job.id(), after, page.fetch()),
                        error -> Cursor.after(Integer.toString(error.number())),
                        () -> errors.count(job.id()))
                .map(errorList.of(job, locale)::of)
                .respond(uri);
    }

    /** How an import goes on, as it does. */
    @GET
    @Path("/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "followImport",
            summary = "How an import goes on",
            description =
                    "Server-sent events: 'progress' with the import as GET answers it, whenever it"
                            + " changed, then 'end' once it is finished. After a connection is lost,"
                            + " 'Last-Event-ID' lets the numbers go on. A stream ends without 'end'"
                            + " after ten minutes: connect again.")
    @APIResponse(
            responseCode = "200",
            description = "Events",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(type = SchemaType.STRING),
                            examples =
                                    @ExampleObject(
                                            name = "until the end",
                                            value = ImportExamples.EVENTS)))
    public Multi<OutboundSseEvent> events(
            @PathParam("id") UUID id,
            @HeaderParam("Last-Event-ID")
                    @Parameter(description = "Number of the last event that came", example = "1")
                    String lastEvent,
            @Context Sse sse) {
        ImportJob job = find(id);
        return events.of(job.id(), numberOf(lastEvent), language.locale(), sse);
    }

    /** Who sends something else as the last event has none of ours. */
    private static long numberOf(String event) {
        return event != null && event.matches("\\d{1,15}") ? Long.parseLong(event) : 0;
    }

    /** Shape of the list of errors, for the document. */
    @Schema(name = "ImportErrorPage")
    record ImportErrorPage(List<ImportErrorResponse> items, String next, Long total) {}

    private ImportJob find(UUID id) {
        return store.find(id)
                .filter(job -> job.status() != ImportStatus.RECEIVING)
                .filter(job -> caller.get().covers(job.caller().division().value()))
                .filter(
                        job ->
                                caller.get().school() == null
                                        || caller.get().school().equals(job.caller().school()))
                .orElseThrow(
                        () ->
                                ProblemType.NOT_FOUND.because(
                                        "没有此导入：" + id, "No such import: " + id));
    }

    private ImportJob awaitEnd(UUID id, PreferredWait wait) {
        Instant deadline = Instant.now().plus(wait == null ? Duration.ZERO : wait.duration());
        ImportJob job = store.find(id).orElseThrow();
        while (!job.status().isFinal() && Instant.now().isBefore(deadline)) {
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return job;
            }
            job = store.find(id).orElseThrow();
        }
        return job;
    }
}
