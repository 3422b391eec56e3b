package org.edubalance.evaluation.sources;

import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.kit.problem.Text;

/** A source is down, late, or stopped half-way: its facts are not had, and nothing stands in. */
public class SourceUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String RETRY_SECONDS = "5";

    private final Source source;

    SourceUnavailable(Source source, String reason, Throwable cause) {
        super(source.service() + ": " + reason, cause);
        this.source = source;
    }

    SourceUnavailable(Source source, String reason) {
        this(source, reason, null);
    }

    /** The response: 503 that names the source. */
    ProblemException toProblem() {
        return ProblemType.SOURCE_UNAVAILABLE
                .because(
                        new Text(
                                "来源服务 " + source.service() + " 暂不可用，未作评估",
                                "The source "
                                        + source.service()
                                        + " is not available; nothing was evaluated"))
                .member("source", source.service())
                .header("Retry-After", RETRY_SECONDS);
    }
}
