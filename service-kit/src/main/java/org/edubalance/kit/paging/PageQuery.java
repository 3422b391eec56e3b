package org.edubalance.kit.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list is asked for; taken with {@code @BeanParam @Valid}. */
public class PageQuery {

    /** Most rows of a page that may be asked for. */
    public static final int MOST_ROWS = 1000;

    /** What says where in a list one is, and not which list it is. */
    private static final Set<String> PLACE = Set.of("limit", "after", "count");

    /** Where the request goes: which list, and with which filters. */
    @Context public UriInfo uri;

    /** Most rows a page. */
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(MOST_ROWS)
    @Parameter(description = "Rows a page, 1 to 1000; JSON only")
    public int limit = 50;

    /** Where the page begins: {@code next} of the page before. */
    @QueryParam("after")
    @Parameter(description = "'next' of the page before, as it is")
    public String after;

    /** Whether to say how many rows there are in all. */
    @QueryParam("count")
    @DefaultValue("false")
    @Parameter(description = "Adds 'total'; JSON only")
    public boolean count;

    /** Rows to fetch: one more than asked, to know whether another page follows. */
    public int fetch() {
        return limit + 1;
    }

    /**
     * The place after which the page begins; empty for the first page.
     *
     * @param parts how many parts the list's sort key has
     */
    public Optional<Cursor> cursor(int parts) {
        return after == null || after.isEmpty()
                ? Optional.empty()
                : Optional.of(Cursor.read(after, parts, list()));
    }

    /** The page of the same list that begins at {@code next} and is as large as may be. */
    public PageQuery largest(String next) {
        PageQuery query = new PageQuery();
        query.uri = uri;
        query.limit = MOST_ROWS;
        query.after = next;
        return query;
    }

    /**
     * Which list this is a page of: its path and its filters. A cursor of one list leads nowhere in
     * another.
     */
    String list() {
        if (uri == null) {
            return "";
        }
        Map<String, Object> filters = new TreeMap<>(uri.getQueryParameters());
        filters.keySet().removeAll(PLACE);
        return uri.getPath() + filters;
    }
}
