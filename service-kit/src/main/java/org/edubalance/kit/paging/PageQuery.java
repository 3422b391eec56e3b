package org.edubalance.kit.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list is asked for; taken with {@code @BeanParam @Valid}. */
public class PageQuery {

    /** Most rows a page. */
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(1000)
    @Parameter(description = "Rows a page, 1 to 1000")
    public int limit = 50;

    /** Where the page begins: {@code next} of the page before. */
    @QueryParam("after")
    @Parameter(description = "'next' of the page before, as it is")
    public String after;

    /** Whether to say how many rows there are in all. */
    @QueryParam("count")
    @DefaultValue("false")
    @Parameter(description = "Adds 'total'")
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
                : Optional.of(Cursor.read(after, parts));
    }
}
