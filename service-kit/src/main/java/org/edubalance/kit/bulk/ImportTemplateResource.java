package org.edubalance.kit.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.problem.ProblemType;

/** Tables to fill in and import. */
@Path("/v1/import-templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports", description = "批量导入 Bulk imports")
public class ImportTemplateResource {

    private static final String CSV = "text/csv";

    private final ImportKinds kinds;
    private final ImportTemplates templates;

    ImportTemplateResource(ImportKinds kinds, ImportTemplates templates) {
        this.kinds = kinds;
        this.templates = templates;
    }

    /** Which kinds there are. */
    @GET
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "listImportTemplates",
            summary = "Kinds of rows that may be imported, and their templates")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportTemplateList.class),
                            examples =
                                    @ExampleObject(
                                            name = "one kind",
                                            value = ImportExamples.TEMPLATES)))
    public ImportTemplateList list(@Context UriInfo uri) {
        String here = uri.getAbsolutePath().getPath().replaceAll("/$", "");
        return new ImportTemplateList(
                kinds.all().stream()
                        .map(
                                kind ->
                                        new ImportTemplateLink(
                                                kind.name(),
                                                here + "/" + kind.name() + ".xlsx",
                                                here + "/" + kind.name() + ".csv",
                                                kind.roles().stream().sorted().toList()))
                        .toList());
    }

    /** A workbook to fill in. */
    @GET
    @Path("/{kind}.xlsx")
    @Produces(ImportFormat.XLSX_TYPE)
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "getImportTemplateXlsx",
            summary = "A workbook to fill in",
            description =
                    "The first sheet has the headings in Chinese; the second says of each column its"
                            + " dotted path, type, whether it is required, the constants that it"
                            + " takes, and an example.")
    @APIResponse(
            responseCode = "200",
            description = "A workbook",
            content =
                    @Content(
                            mediaType = ImportFormat.XLSX_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response xlsx(
            @PathParam("kind") @Parameter(description = "Kind of rows", example = "schools")
                    String kind) {
        ImportKind<?> known = find(kind);
        StreamingOutput workbook = out -> templates.writeXlsx(known, out);
        return attachment(workbook, ImportFormat.XLSX_TYPE, kind + ".xlsx");
    }

    /** Headings to fill in below. */
    @GET
    @Path("/{kind}.csv")
    @Produces(CSV)
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "getImportTemplateCsv",
            summary = "A CSV file that has the headings in Chinese and no row",
            description = "UTF-8 with a byte order mark, so that spreadsheet programs read it.")
    @APIResponse(
            responseCode = "200",
            description = "Headings",
            content =
                    @Content(
                            mediaType = CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            examples =
                                    @ExampleObject(
                                            name = "headings",
                                            value = ImportExamples.CSV_TEMPLATE)))
    public Response csv(
            @PathParam("kind") @Parameter(description = "Kind of rows", example = "schools")
                    String kind) {
        ImportKind<?> known = find(kind);
        StreamingOutput table = out -> templates.writeCsv(known, out);
        return attachment(table, CSV + ";charset=UTF-8", kind + ".csv");
    }

    private ImportKind<?> find(String name) {
        return kinds.find(name)
                .orElseThrow(
                        () ->
                                ProblemType.NOT_FOUND.because(
                                        "没有此导入类型：" + name, "No such kind of import: " + name));
    }

    private static Response attachment(StreamingOutput content, String type, String name) {
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** The kinds. */
    @Schema(name = "ImportTemplateList")
    public record ImportTemplateList(List<ImportTemplateLink> items) {}

    /**
     * Templates of a kind.
     *
     * @param kind for {@code POST imports?kind=}
     * @param xlsx where the workbook is
     * @param csv where the CSV file is
     * @param roles of which an import needs one
     */
    @Schema(name = "ImportTemplate")
    public record ImportTemplateLink(
            @Schema(examples = "schools") String kind,
            @Schema(examples = "/registry/v1/import-templates/schools.xlsx") String xlsx,
            @Schema(examples = "/registry/v1/import-templates/schools.csv") String csv,
            List<String> roles) {}
}
