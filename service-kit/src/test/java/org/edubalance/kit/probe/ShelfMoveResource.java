package org.edubalance.kit.probe;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.idempotency.IdempotencyKey;
import org.edubalance.kit.idempotency.IdempotencyKeys;
import org.edubalance.kit.idempotency.KeptAnswer;
import org.edubalance.kit.idempotency.WholeTransaction;
import org.edubalance.kit.idempotency.WriteOperation;

/** Writes that must not happen twice: over two rows at once, and with a body that is streamed. */
@Path("/v1/shelf-moves")
@Produces(MediaType.APPLICATION_JSON)
public class ShelfMoveResource {

    /** Called when the first row is locked and the second is not. */
    public static volatile Runnable between = () -> {};

    /** Books to be moved. */
    public record Move(@NotBlank String from, @NotBlank String to, int books) {}

    /** How many books are where now. */
    public record Moved(int from, int to) {}

    private final EntityManager rows;
    private final IdempotencyKeys keys;
    private final WholeTransaction whole;

    ShelfMoveResource(EntityManager rows, IdempotencyKeys keys, WholeTransaction whole) {
        this.rows = rows;
        this.keys = keys;
        this.whole = whole;
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "moveBooks", summary = "Move books")
    @WriteOperation(keyRequired = true)
    public Response move(Move move, @Context UriInfo uri) {
        Shelf from = rows.find(Shelf.class, move.from(), LockModeType.PESSIMISTIC_WRITE);
        between.run();
        Shelf to = rows.find(Shelf.class, move.to(), LockModeType.PESSIMISTIC_WRITE);
        from.books -= move.books();
        to.books += move.books();
        return Response.created(uri.getBaseUriBuilder().path("v1/shelves/" + move.to()).build())
                .link("https://example.org/moved", "describedby")
                .tag("moved")
                .entity(new Moved(from.books, to.books))
                .build();
    }

    /** As many books as the text has bytes; in the way of a body that is larger than memory. */
    @POST
    @Path("/{code}/delivery")
    @Consumes(MediaType.TEXT_PLAIN)
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "deliverBooks", summary = "Deliver books")
    @WriteOperation(ownTransactions = true)
    public Response deliver(@PathParam("code") String code, InputStream body) throws Exception {
        Optional<IdempotencyKey> key = keys.current();
        int bytes = body.readAllBytes().length;
        return whole.run(
                () -> {
                    Optional<KeptAnswer> first = key.flatMap(keys::claim);
                    if (first.isPresent()) {
                        QuarkusTransaction.setRollbackOnly();
                        return first.get().again();
                    }
                    Shelf shelf = rows.find(Shelf.class, code, LockModeType.PESSIMISTIC_WRITE);
                    shelf.books += bytes;
                    KeptAnswer answer =
                            new KeptAnswer(
                                    202,
                                    List.of(
                                            new KeptAnswer.Header(
                                                    "Content-Type", MediaType.APPLICATION_JSON)),
                                    "{\"books\":%d}"
                                            .formatted(shelf.books)
                                            .getBytes(StandardCharsets.UTF_8));
                    key.ifPresent(k -> keys.keep(k, answer));
                    return answer.toResponse();
                });
    }
}
