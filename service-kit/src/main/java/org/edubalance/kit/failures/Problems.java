package org.edubalance.kit.failures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.Problem;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.kit.problem.RequestLanguage;
import org.edubalance.kit.problem.Text;
import org.edubalance.kit.trace.TraceId;
import org.jboss.logging.Logger;

/** Turns what went wrong into a response, in the caller's language. */
@ApplicationScoped
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final UriInfo uri;
    private final RequestLanguage language;
    private final TraceId traceId;

    Problems(UriInfo uri, RequestLanguage language, TraceId traceId) {
        this.uri = uri;
        this.language = language;
        this.traceId = traceId;
    }

    Response respond(ProblemException problem) {
        if (problem.type().status() >= 500) {
            LOG.warnf("answered %d %s", problem.type().status(), problem.type());
        }
        Response.ResponseBuilder response =
                builder(
                        problem.type(),
                        problem.type().status(),
                        problem.detail(),
                        problem.faults(),
                        problem.members());
        problem.headers().forEach(response::header);
        return response.build();
    }

    Response respond(ProblemType type, Text detail) {
        return builder(type, type.status(), detail, List.of(), Map.of()).build();
    }

    Response respond(ProblemType type, int status, Text detail) {
        return builder(type, status, detail, List.of(), Map.of()).build();
    }

    Response.ResponseBuilder builder(
            ProblemType type,
            int status,
            Text detail,
            List<Fault> faults,
            Map<String, Object> members) {
        Locale locale = language.locale();
        Problem body =
                new Problem(
                        type.address(),
                        type.title().in(locale),
                        status,
                        detail.in(locale),
                        uri.getRequestUri().getPath(),
                        type.name(),
                        faults.isEmpty() ? null : violations(faults, locale),
                        traceId.get(),
                        members);
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .entity(body);
    }

    private static List<Problem.Violation> violations(List<Fault> faults, Locale locale) {
        return faults.stream()
                .map(
                        fault ->
                                new Problem.Violation(
                                        fault.field(),
                                        fault.message().in(locale),
                                        fault.rejected()))
                .toList();
    }
}
