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

    /** Most bytes of one attached file: 64 MiB; a service may set less for itself. */
    public static final long ATTACHMENT_BYTES = 64L << 20;

    /** Refuses a body that says beforehand that it is too large. */
    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext request) {
        String length = request.getHeaderString("Content-Length");
        if (length == null) {
            return;
        }
        long limit = limit(request);
        if (Long.parseLong(length) > limit) {
            throw tooLarge(limit);
        }
    }

    private static long limit(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (!HttpMethod.POST.equals(request.getMethod())) {
            return DOCUMENT_BYTES;
        }
        return path.endsWith("/imports")
                ? IMPORT_BYTES
                : path.endsWith("/attachments") ? ATTACHMENT_BYTES : DOCUMENT_BYTES;
    }

    /** The refusal of a body that is larger than the limit, in bytes. */
    public static ProblemException tooLarge(long limit) {
        return ProblemType.TOO_LARGE.because(
                text("请求体不得超过 " + limit + " 字节", "A body may have " + limit + " bytes at most"));
    }
}
