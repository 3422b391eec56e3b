package org.edubalance.kit.etag;

import static org.edubalance.kit.problem.Text.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.edubalance.kit.problem.ProblemType;

/** What the caller of the request under way knows of a resource's version. */
@ApplicationScoped
public class Preconditions {

    private final HttpHeaders headers;

    Preconditions(HttpHeaders headers) {
        this.headers = headers;
    }

    /** The strong tag of a version. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Lets a change through only when the caller has seen the present version.
     *
     * @throws org.edubalance.kit.problem.ProblemException 428 without {@code If-Match}, 412 when it
     *     names another version
     */
    public void requireMatch(EntityTag current) {
        String ifNoneMatch = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (ifNoneMatch != null && names(ifNoneMatch, current, true)) {
            throw ProblemType.STALE_VERSION.because(
                    text(
                            "资源已存在，而 If-None-Match 要求其不存在",
                            "The resource exists, and If-None-Match asks for none"));
        }
        String ifMatch = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemType.VERSION_REQUIRED.because(
                    text(
                            "修改已有资源须在 If-Match 中提供其 ETag",
                            "Changing a resource needs its ETag in If-Match"));
        }
        if (!names(ifMatch, current, false)) {
            throw ProblemType.STALE_VERSION
                    .because(
                            text(
                                    "资源已被修改，当前版本为 \"" + current.getValue() + "\"",
                                    "The resource was changed; its version is \""
                                            + current.getValue()
                                            + "\""))
                    .header(HttpHeaders.ETAG, "\"" + current.getValue() + "\"");
        }
    }

    /**
     * Lets a creation through only when the caller does not mean to change something that exists.
     *
     * @throws org.edubalance.kit.problem.ProblemException 412 with {@code If-Match}
     */
    public void requireAbsent() {
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) != null) {
            throw ProblemType.STALE_VERSION.because(
                    text("If-Match 所指的资源不存在", "There is no resource for If-Match to match"));
        }
    }

    /**
     * The answer to a read: 304 when the caller has this version already, else the resource with
     * its tag.
     */
    public Response respond(Object entity, EntityTag current) {
        String ifNoneMatch = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (ifNoneMatch != null && names(ifNoneMatch, current, true)) {
            return Response.notModified(current).build();
        }
        return Response.ok(entity).tag(current).build();
    }

    private static boolean names(String header, EntityTag current, boolean weakly) {
        String quoted = "\"" + current.getValue() + "\"";
        return Arrays.stream(header.split(","))
                .map(String::trim)
                .map(tag -> weakly && tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(tag -> tag.equals("*") || tag.equals(quoted));
    }
}
