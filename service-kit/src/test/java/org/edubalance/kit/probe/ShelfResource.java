package org.edubalance.kit.probe;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.export.ListTypes;
import org.edubalance.kit.export.Lists;
import org.edubalance.kit.idempotency.WriteOperation;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.JournalEntry;
import org.edubalance.kit.journal.Place;
import org.edubalance.kit.paging.Cursor;
import org.edubalance.kit.paging.Page;
import org.edubalance.kit.paging.PageQuery;
import org.edubalance.kit.problem.ProblemType;

/** A resource that uses each habit of the kit as a service does. */
@Path("/v1/shelves")
@Produces(MediaType.APPLICATION_JSON)
public class ShelfResource {

    @ApplicationScoped
    static class Shelves implements PanacheRepositoryBase<Shelf, String> {}

    private final Shelves shelves;
    private final CurrentCaller caller;
    private final Preconditions preconditions;
    private final Lists lists;
    private final Journal journal;

    ShelfResource(
            Shelves shelves,
            CurrentCaller caller,
            Preconditions preconditions,
            Lists lists,
            Journal journal) {
        this.shelves = shelves;
        this.caller = caller;
        this.preconditions = preconditions;
        this.lists = lists;
        this.journal = journal;
    }

    record ShelfPage(List<ShelfRow> items, String next, Long total) {}

    @GET
    @Produces({ListTypes.JSON, ListTypes.NDJSON, ListTypes.CSV, ListTypes.XLSX})
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "listShelves")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ShelfPage.class),
                            examples =
                                    @ExampleObject(
                                            name = "oak",
                                            value =
                                                    "{\"items\": [{\"code\": \"a1\", \"divisionCode\":"
                                                            + " \"410225\", \"books\": 3}], \"next\":"
                                                            + " null}")))
    public Response list(
            @QueryParam("division") DivisionCode division,
            @QueryParam("since") Instant since,
            @QueryParam("wood") ShelfRequest.Wood wood,
            @QueryParam("asOf") Instant asOf,
            @BeanParam @Valid PageQuery page) {
        if (division != null) {
            caller.get().requireDivision(division.value());
        }
        return lists.answer(page, asOf, ShelfRow.class, this::page);
    }

    private Page<ShelfRow> page(PageQuery page) {
        String after = page.cursor(1).map(cursor -> cursor.key().get(0)).orElse("");
        String prefix = caller.get().division().prefix() + "%";
        List<Shelf> rows =
                shelves.find("divisionCode like ?1 and code > ?2 order by code", prefix, after)
                        .page(0, page.fetch())
                        .list();
        return Page.of(
                        page,
                        rows,
                        row -> Cursor.after(row.code),
                        () -> shelves.count("divisionCode like ?1", prefix))
                .map(ShelfRow::of);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Roles.READ)
    public Response get(@PathParam("code") String code) {
        Shelf shelf = shelves.findById(code);
        if (shelf == null || !caller.get().covers(shelf.divisionCode)) {
            throw ProblemType.NOT_FOUND.because("没有此书架", "No such shelf");
        }
        return preconditions.respond(shelf, Preconditions.tag(shelf.version));
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @WriteOperation
    public Response create(ShelfRequest request) {
        caller.get().requireDivision(request.divisionCode());
        Shelf shelf = new Shelf();
        shelf.code = request.code();
        shelf.divisionCode = request.divisionCode();
        shelf.label = request.label();
        shelf.books = request.books();
        journal.begin(shelf.divisionCode);
        shelves.persistAndFlush(shelf);
        journal.record(
                JournalEntry.created(
                        "shelf", shelf.code, shelf.version, Place.of(shelf.divisionCode), shelf));
        return Response.status(201).entity(shelf).tag(Preconditions.tag(shelf.version)).build();
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.EDITOR)
    @WriteOperation
    public Response change(@PathParam("code") String code, ShelfRequest request) {
        Shelf shelf = shelves.findById(code);
        if (shelf == null) {
            preconditions.requireAbsent();
            return create(request);
        }
        preconditions.requireMatch(Preconditions.tag(shelf.version));
        Map<String, Integer> before = Map.of("books", shelf.books);
        journal.begin(shelf.divisionCode);
        shelf.books = request.books();
        shelves.flush();
        journal.record(
                JournalEntry.changed(
                        "shelf",
                        shelf.code,
                        shelf.version,
                        Place.of(shelf.divisionCode),
                        before,
                        Map.of("books", shelf.books)));
        return preconditions.respond(shelf, Preconditions.tag(shelf.version));
    }

    @GET
    @Path("/broken")
    @RolesAllowed(Roles.READ)
    public Response broken() {
        throw new IllegalStateException("the secret password is 12345");
    }
}
