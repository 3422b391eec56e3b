package org.edubalance.kit.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.export.ListTypes;
import org.edubalance.kit.export.Lists;
import org.edubalance.kit.paging.Cursor;
import org.edubalance.kit.paging.Page;
import org.edubalance.kit.paging.PageQuery;
import org.edubalance.kit.problem.RequestLanguage;

/** The imports of a division. */
@Path("/v1/imports")
@Tag(name = "imports", description = "批量导入 Bulk imports")
public class ImportListResource {

    private final ImportStore store;
    private final CurrentCaller caller;
    private final RequestLanguage language;
    private final Lists lists;

    ImportListResource(
            ImportStore store, CurrentCaller caller, RequestLanguage language, Lists lists) {
        this.store = store;
        this.caller = caller;
        this.language = language;
        this.lists = lists;
    }

    /** Imports of the caller's division, newest first. */
    @GET
    @Produces({ListTypes.JSON, ListTypes.NDJSON, ListTypes.CSV, ListTypes.XLSX})
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "listImports", summary = "Imports, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = ListTypes.JSON,
                            schema = @Schema(implementation = ImportPage.class),
                            examples =
                                    @ExampleObject(name = "newest", value = ImportExamples.PAGE)))
    public Response list(@BeanParam @Valid PageQuery page) {
        Locale locale = language.locale();
        Caller reader = caller.get();
        return lists.answer(page, ImportResponse.class, next -> page(reader, locale, next));
    }

    private Page<ImportResponse> page(Caller reader, Locale locale, PageQuery page) {
        List<ImportJob> rows =
                store.newest(reader, page.cursor(1).map(c -> c.key().get(0)), page.fetch());
        return Page.of(
                        page,
                        rows,
                        job -> Cursor.after(job.id().toString()),
                        () -> store.countOf(reader))
                .map(job -> ImportResponse.of(job, locale));
    }

    /** Shape of the list, for the document. */
    @Schema(name = "ImportPage")
    record ImportPage(List<ImportResponse> items, String next, Long total) {}
}
