package org.edubalance.kit.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.Produces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.edubalance.kit.paging.ListPosition;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * Says in the document that a list can also be had as a whole, and shows how: the examples of the
 * exports are made of that of the page.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ExportResponses implements OASFilter {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Set<String> exported;

    /** Looks up which operations produce exports. */
    public ExportResponses(IndexView index) {
        exported =
                index
                        .getAnnotations(
                                org.eclipse.microprofile.openapi.annotations.Operation.class)
                        .stream()
                        .filter(operation -> isExported(operation.target()))
                        .map(operation -> operation.value("operationId"))
                        .filter(id -> id != null)
                        .map(id -> id.asString())
                        .collect(Collectors.toSet());
    }

    private static boolean isExported(AnnotationTarget target) {
        if (target.kind() != AnnotationTarget.Kind.METHOD) {
            return false;
        }
        MethodInfo method = target.asMethod();
        AnnotationInstance produces = method.annotation(Produces.class);
        if (produces == null) {
            produces = method.declaringClass().declaredAnnotation(Produces.class);
        }
        return produces != null
                && produces.value() != null
                && Arrays.asList(produces.value().asStringArray()).contains(ListTypes.XLSX);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> exported.contains(operation.getOperationId()))
                .forEach(operation -> document(operation, document.getComponents()));
    }

    private static void document(Operation operation, Components components) {
        APIResponse response = operation.getResponses().getAPIResponse("200");
        if (response == null || response.getContent() == null) {
            return;
        }
        MediaType page = response.getContent().getMediaType(ListTypes.JSON);
        if (page == null) {
            return;
        }
        List<JsonNode> rows = rowsOf(page);
        Content content = response.getContent();
        content.addMediaType(ListTypes.NDJSON, example(rowSchema(page, components), lines(rows)));
        content.addMediaType(
                ListTypes.CSV,
                text("The whole list; headings are dotted paths of the fields", table(rows)));
        content.addMediaType(
                ListTypes.XLSX,
                OASFactory.createMediaType()
                        .schema(
                                OASFactory.createSchema()
                                        .addType(Schema.SchemaType.STRING)
                                        .format("binary")
                                        .description("The whole list as a workbook"))
                        .example("The bytes of a workbook with the columns of the CSV table"));
        response.addHeader("Link", header("Of a page: where the next one is (rel=next)"))
                .addHeader(
                        ListPosition.HEADER,
                        header("A position in the feed of changes, not later than the first read"))
                .addHeader("Content-Disposition", header("Of a table: the name of the file"));
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    private static MediaType text(String description, String example) {
        return example(
                OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .description(description),
                example);
    }

    private static MediaType example(Schema schema, String example) {
        MediaType type = OASFactory.createMediaType().schema(schema);
        return example.isEmpty() ? type : type.example(example);
    }

    /** What one of the items is: a line of the whole list is the same. */
    private static Schema rowSchema(MediaType page, Components components) {
        Schema schema = page.getSchema();
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            schema = components.getSchemas().get(name);
        }
        return schema.getProperties().get("items").getItems();
    }

    /** The rows of the page that is shown as an example. */
    private static List<JsonNode> rowsOf(MediaType page) {
        List<Object> examples = new ArrayList<>();
        if (page.getExample() != null) {
            examples.add(page.getExample());
        }
        if (page.getExamples() != null) {
            page.getExamples().values().stream().map(Example::getValue).forEach(examples::add);
        }
        List<JsonNode> rows = new ArrayList<>();
        if (!examples.isEmpty()) {
            json(examples.get(0)).path("items").forEach(rows::add);
        }
        return rows;
    }

    private static JsonNode json(Object example) {
        try {
            return example instanceof String text
                    ? MAPPER.readTree(text)
                    : MAPPER.valueToTree(example);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an example that is not JSON", e);
        }
    }

    private static String lines(List<JsonNode> rows) {
        return rows.stream().map(row -> row + "\n").collect(Collectors.joining());
    }

    private static String table(List<JsonNode> rows) {
        Map<String, TableColumn> columns = new LinkedHashMap<>();
        rows.forEach(row -> collect(row, List.of(), columns));
        if (columns.isEmpty()) {
            return "";
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Table table = new Table("example", List.copyOf(columns.values()), row -> (JsonNode) row);
        try {
            CsvTable csv = new CsvTable(out, table);
            rows.forEach(csv::add);
            csv.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8).substring(1);
    }

    private static void collect(JsonNode node, List<String> way, Map<String, TableColumn> columns) {
        node.fields()
                .forEachRemaining(
                        field -> {
                            List<String> steps = new ArrayList<>(way);
                            steps.add(field.getKey());
                            if (field.getValue().isObject()) {
                                collect(field.getValue(), steps, columns);
                            } else {
                                String path = String.join(".", steps);
                                columns.putIfAbsent(
                                        path, new TableColumn(path, path, steps, false));
                            }
                        });
    }
}
