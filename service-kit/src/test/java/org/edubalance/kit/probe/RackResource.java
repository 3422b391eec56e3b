package org.edubalance.kit.probe;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.export.ListTypes;
import org.edubalance.kit.export.Lists;
import org.edubalance.kit.paging.Cursor;
import org.edubalance.kit.paging.Page;
import org.edubalance.kit.paging.PageQuery;

/** A list of as many rows as one likes, that may break off at one of them. */
@Path("/v1/racks")
@Produces({ListTypes.JSON, ListTypes.NDJSON, ListTypes.CSV, ListTypes.XLSX})
public class RackResource {

    /** Most pages that were in memory together, of any list since the last look. */
    public static volatile int pagesAlive;

    private final Lists lists;
    private final CurrentCaller caller;

    RackResource(Lists lists, CurrentCaller caller) {
        this.lists = lists;
        this.caller = caller;
    }

    /** A row: a number, and text to take up room. */
    public record Rack(int number, String readBy, String text) {}

    @GET
    @RolesAllowed(Roles.READ)
    public Response list(
            @QueryParam("rows") @DefaultValue("10") int rows,
            @QueryParam("breaksAt") Integer breaksAt,
            @QueryParam("watched") @DefaultValue("false") boolean watched,
            @BeanParam @Valid PageQuery page) {
        List<WeakReference<Object>> pages = new ArrayList<>();
        return lists.answer(
                page,
                Rack.class,
                query -> {
                    if (watched && pages.size() % 20 == 19) {
                        System.gc();
                        long alive = pages.stream().filter(seen -> seen.get() != null).count();
                        pagesAlive = Math.max(pagesAlive, (int) alive);
                    }
                    int after =
                            query.cursor(1).map(c -> Integer.parseInt(c.key().get(0))).orElse(0);
                    List<Rack> found =
                            IntStream.rangeClosed(after + 1, Math.min(rows, after + query.fetch()))
                                    .mapToObj(number -> rack(number, breaksAt))
                                    .toList();
                    Page<Rack> made =
                            Page.of(
                                    query,
                                    found,
                                    row -> Cursor.after(Integer.toString(row.number())),
                                    () -> rows);
                    pages.add(new WeakReference<>(made.items()));
                    return made;
                });
    }

    private Rack rack(int number, Integer breaksAt) {
        if (breaksAt != null && number == breaksAt) {
            throw new IllegalStateException("broken on purpose");
        }
        return new Rack(number, caller.get().subject(), "x".repeat(500));
    }
}
