package org.edubalance.kit.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * One page of a list.
 *
 * @param items the rows
 * @param next where the next page begins; {@code null} on the last one
 * @param total rows in all, when asked for
 */
public record Page<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

    /** Keeps its own copy of the rows. */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * A page made of up to {@link PageQuery#fetch()} rows.
     *
     * @param cursor place of a row in the list
     * @param count rows in all; called only when the caller wants to know
     */
    public static <T> Page<T> of(
            PageQuery query, List<T> fetched, Function<T, Cursor> cursor, LongSupplier count) {
        boolean more = fetched.size() > query.limit;
        List<T> items = more ? fetched.subList(0, query.limit) : fetched;
        String next = more ? cursor.apply(items.get(items.size() - 1)).write(query.list()) : null;
        return new Page<>(items, next, query.count ? count.getAsLong() : null);
    }

    /** The same page with other rows. */
    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(items.stream().map(mapping).toList(), next, total);
    }

    /** The response: the page, and a link to the next one. */
    public Response respond(UriInfo uri) {
        Response.ResponseBuilder response = Response.ok(this);
        if (next != null) {
            response.links(
                    Link.fromUri(
                                    uri.getRequestUriBuilder()
                                            .replaceQueryParam("after", next)
                                            .build())
                            .rel("next")
                            .build());
        }
        return response.build();
    }
}
