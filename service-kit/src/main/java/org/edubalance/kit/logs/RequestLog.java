package org.edubalance.kit.logs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * A line for each request at level DEBUG: method, path and status. Headers, bodies and what stands
 * after the question mark are nobody's business in a log.
 */
public class RequestLog {

    private static final Logger LOG = Logger.getLogger(RequestLog.class);

    @ServerResponseFilter
    public void answered(ContainerRequestContext request, ContainerResponseContext response) {
        if (LOG.isDebugEnabled()) {
            LOG.debugf(
                    "%s %s: %d",
                    request.getMethod(),
                    request.getUriInfo().getRequestUri().getPath(),
                    response.getStatus());
        }
    }
}
