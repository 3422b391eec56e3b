package org.edubalance.kit.http;

import static org.edubalance.kit.problem.Text.text;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.edubalance.kit.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses media types that are none, before anything tries to make sense of them. */
public class MediaTypeCheck {

    /** Checks {@code Accept} and {@code Content-Type}. */
    @ServerRequestFilter(preMatching = true, priority = 0)
    public void check(ContainerRequestContext request) {
        if (!isReadable(request.getHeaderString(HttpHeaders.ACCEPT))) {
            throw ProblemType.NOT_ACCEPTABLE.because(
                    text("Accept 头无法解析", "The header Accept can not be read"));
        }
        if (!isReadable(request.getHeaderString(HttpHeaders.CONTENT_TYPE))) {
            throw ProblemType.UNSUPPORTED_MEDIA_TYPE.because(
                    text("Content-Type 头无法解析", "The header Content-Type can not be read"));
        }
    }

    private static boolean isReadable(String header) {
        if (header == null) {
            return true;
        }
        try {
            for (String type : header.split(",")) {
                MediaType.valueOf(type.trim());
            }
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
