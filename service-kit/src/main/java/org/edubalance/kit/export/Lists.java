package org.edubalance.kit.export;

import static org.edubalance.kit.problem.Fault.fault;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.edubalance.kit.paging.ListPosition;
import org.edubalance.kit.paging.Page;
import org.edubalance.kit.paging.PageQuery;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.kit.problem.RequestLanguage;
import org.edubalance.kit.snapshot.Snapshots;

/**
 * Answers a list in the format that the caller accepts: a page as JSON, or the whole of it as
 * NDJSON, CSV or XLSX. The whole is read page by page, each in a transaction of its own, and none
 * is kept: its size does not matter. Rows that are there from the beginning to the end come exactly
 * once, whatever others write meanwhile, as long as the list's order is total and a row's place in
 * it does not change.
 */
@ApplicationScoped
public class Lists {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final ObjectMapper mapper;
    private final ObjectMapper exact;
    private final HttpHeaders headers;
    private final Instance<ListPosition> positions;
    private final Snapshots snapshots;

    Lists(
            ObjectMapper mapper,
            HttpHeaders headers,
            Instance<ListPosition> positions,
            Snapshots snapshots) {
        this.mapper = mapper;
        this.exact = mapper.copy();
        this.exact.configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
        this.headers = headers;
        this.positions = positions;
        this.snapshots = snapshots;
    }

    /**
     * Answers a list as it is now.
     *
     * @param page as it came with the request
     * @param row type of the rows; a table has its columns
     * @param read reads one page; called in a transaction, and again for each further page of an
     *     export, after the operation has returned
     */
    public <T> Response answer(PageQuery page, Class<?> row, Function<PageQuery, Page<T>> read) {
        return answer(page, null, row, read);
    }

    /**
     * Answers a list as it was.
     *
     * @param asOf the instant that every page is read at; {@code null} for now
     */
    public <T> Response answer(
            PageQuery page, Instant asOf, Class<?> row, Function<PageQuery, Page<T>> read) {
        ListFormat format = ListFormat.of(headers.getAcceptableMediaTypes());
        Function<PageQuery, Page<T>> reading = query -> inTransaction(asOf, query, read);
        Optional<String> position = position(asOf);
        Response.ResponseBuilder response =
                format == ListFormat.JSON
                        ? Response.fromResponse(reading.apply(page).respond(page.uri))
                                .type(MediaType.APPLICATION_JSON_TYPE)
                        : export(format, page, row, reading);
        position.ifPresent(at -> response.header(ListPosition.HEADER, at));
        return response.header(HttpHeaders.VARY, "Accept, Accept-Language").build();
    }

    private <T> Page<T> inTransaction(
            Instant asOf, PageQuery query, Function<PageQuery, Page<T>> read) {
        return asOf == null
                ? QuarkusTransaction.joiningExisting().call(() -> read.apply(query))
                : snapshots.reading(asOf, () -> read.apply(query));
    }

    private Optional<String> position(Instant asOf) {
        if (!positions.isResolvable()) {
            return Optional.empty();
        }
        return asOf == null ? positions.get().now() : positions.get().at(asOf);
    }

    private <T> Response.ResponseBuilder export(
            ListFormat format, PageQuery page, Class<?> row, Function<PageQuery, Page<T>> read) {
        refusePaging(page.uri);
        String name = name(page.uri);
        Table table = format.isTable() ? Table.of(name, row, language(), exact) : null;
        Page<T> first = read.apply(page.largest(page.after));
        Response.ResponseBuilder response =
                Response.ok(
                                new WholeList<>(
                                        first,
                                        next -> read.apply(page.largest(next)),
                                        out -> format.open(out, table, mapper)))
                        .type(format.type());
        return format.isTable()
                ? response.header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + fileName(name, format) + '"')
                : response;
    }

    private static void refusePaging(UriInfo uri) {
        List<Fault> faults = new ArrayList<>();
        for (String name : List.of("limit", "count")) {
            if (uri.getQueryParameters().containsKey(name)) {
                faults.add(
                        fault(
                                name,
                                "导出给出全部行，不接受此参数",
                                "An export answers all rows and does not take it"));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemType.VALIDATION.of(faults);
        }
    }

    /** The language of the headings; {@code null} when the caller did not ask for one. */
    private Locale language() {
        String asked = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        if (asked == null || !asked.contains("zh")) {
            return null;
        }
        Locale locale = RequestLanguage.of(asked);
        return Locale.ENGLISH.equals(locale) ? null : locale;
    }

    /** What the list is called: the last part of its path. */
    private static String name(UriInfo uri) {
        String path = uri.getPath().replaceAll("/+$", "");
        return path.substring(path.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9_-]", "-");
    }

    private static String fileName(String name, ListFormat format) {
        return name + '-' + LocalDate.now(CHINA) + '.' + format.extension();
    }
}
