package org.edubalance.funding.facts;

import static org.edubalance.kit.problem.Text.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.edubalance.kit.http.TraceId;
import org.edubalance.kit.problem.Problem;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.kit.problem.RequestLanguage;
import org.edubalance.kit.problem.Text;

/** Says that an instant is older than what is kept. */
@ApplicationScoped
class HistoryExpired {

    private final UriInfo uri;
    private final RequestLanguage language;
    private final TraceId traceId;

    HistoryExpired(UriInfo uri, RequestLanguage language, TraceId traceId) {
        this.uri = uri;
        this.language = language;
        this.traceId = traceId;
    }

    /** The answer to somebody who asked for the state at {@code asOf}. */
    Response respond(Instant asOf) {
        Text detail =
                text(
                        "asOf=" + asOf + " 早于可提供的历史：只能取最近 60 秒内的时刻",
                        "asOf="
                                + asOf
                                + " is older than kept history: only instants of the last 60"
                                + " seconds can be served");
        Locale locale = language.locale();
        int gone = Response.Status.GONE.getStatusCode();
        return Response.status(gone)
                .type(Problem.MEDIA_TYPE)
                .entity(
                        new Problem(
                                ProblemType.OTHER.address(),
                                ProblemType.OTHER.title().in(locale),
                                gone,
                                detail.in(locale),
                                uri.getRequestUri().getPath(),
                                ProblemType.OTHER.name(),
                                null,
                                traceId.get(),
                                Map.of()))
                .build();
    }
}
