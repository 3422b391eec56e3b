package org.edubalance.evaluation.sources;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.edubalance.kit.problem.Text;

/**
 * The figures of another service, asked for over its statistics. A service that has no statistics
 * yet, or not this figure, says so by 404 or by leaving it out; that is no failure, the figure is
 * just not known.
 */
class SourceFigures implements Figures {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int UNPROCESSABLE = 422;

    private final Source source;
    private final String name;
    private final Function<Map<String, String>, byte[]> transport;
    private final SourceGuard guard;
    private final ObjectMapper mapper;

    SourceFigures(
            Source source,
            String name,
            Function<Map<String, String>, byte[]> transport,
            SourceGuard guard,
            ObjectMapper mapper) {
        this.source = source;
        this.name = name;
        this.transport = transport;
        this.guard = guard;
        this.mapper = mapper;
    }

    @Override
    public String service() {
        return name;
    }

    @Override
    public Map<String, Figure> of(FigureQuery query, Set<String> ids) {
        try {
            Map<String, String> some = query.asQuery();
            some.put("figures", String.join(",", new TreeSet<>(ids)));
            Answer answer = ask(some);
            if (answer.status() == BAD_REQUEST || answer.status() == UNPROCESSABLE) {
                // one id that it does not know must not hide the others
                answer = ask(query.asQuery());
            }
            return figures(answer, ids);
        } catch (SourceUnavailable unavailable) {
            throw unavailable.toProblem();
        }
    }

    private record Answer(int status, JsonNode body) {}

    private Answer ask(Map<String, String> query) {
        return guard.ask(
                source,
                Answer.class,
                () -> {
                    try {
                        return new Answer(200, mapper.readTree(transport.apply(query)));
                    } catch (WebApplicationException e) {
                        int status = e.getResponse().getStatus();
                        if (status == NOT_FOUND
                                || status == BAD_REQUEST
                                || status == UNPROCESSABLE) {
                            return new Answer(status, null);
                        }
                        throw new SourceUnavailable(source, "answered " + status, e);
                    } catch (ProcessingException | IOException e) {
                        throw new SourceUnavailable(source, "no answer", e);
                    }
                });
    }

    private Map<String, Figure> figures(Answer answer, Set<String> ids) {
        Map<String, Figure> figures = new HashMap<>();
        if (answer.body() != null) {
            answer.body()
                    .path("figures")
                    .forEach(figure -> figures.put(figure.path("id").asText(), figure(figure)));
        }
        Map<String, Figure> wanted = new HashMap<>();
        for (String id : ids) {
            wanted.put(
                    id,
                    figures.getOrDefault(
                            id,
                            answer.body() == null
                                    ? refused(answer.status())
                                    : Figure.notOffered(source.service(), id)));
        }
        return wanted;
    }

    private Figure refused(int status) {
        return status == NOT_FOUND
                ? new Figure(
                        null,
                        null,
                        new Text(
                                source.service() + " 尚不提供统计指标",
                                source.service() + " does not offer statistics yet"),
                        false)
                : new Figure(
                        null,
                        null,
                        new Text(
                                source.service() + " 不接受该查询（" + status + "）",
                                source.service() + " refuses the query (" + status + ")"),
                        false);
    }

    private static Figure figure(JsonNode figure) {
        String query = figure.path("source").isTextual() ? figure.get("source").asText() : null;
        if (figure.path("value").isNumber()) {
            return Figure.known(figure.get("value").doubleValue(), query);
        }
        String missing = figure.path("missing").toString();
        return Figure.open(query, new Text("记录不全，缺：" + missing, "Records lack: " + missing));
    }
}
