package org.edubalance.kit.http;

import static org.edubalance.kit.problem.Text.text;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** How much a caller may send: a document fits in memory, an import is streamed to storage. */
public class BodyLimit {

    /** Most bytes of one document: 1 MiB. */
    public static final int DOCUMENT_BYTES = 1 << 20;

    /** Most bytes of one import: 1 GiB. */
    public static final long IMPORT_BYTES = 1L << 30;

    /** Refuses a body that says beforehand that it is too large. */
    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext request) {
        String length = request.getHeaderString("Content-Length");
        if (length == null) {
            return;
        }
        boolean isImport =
                HttpMethod.POST.equals(request.getMethod())
                        && request.getUriInfo().getPath().endsWith("/imports");
        long limit = isImport ? IMPORT_BYTES : DOCUMENT_BYTES;
        if (Long.parseLong(length) > limit) {
            throw tooLarge(limit);
        }
    }

    /** The refusal of a body that is larger than the limit, in bytes. */
    public static ProblemException tooLarge(long limit) {
        return ProblemType.TOO_LARGE.because(
                text("请求体不得超过 " + limit + " 字节", "A body may have " + limit + " bytes at most"));
    }
}
