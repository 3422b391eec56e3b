package org.edubalance.kit.parameters;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses path and query parameters that can not be read, and query parameters that the operation
 * does not know, all at once, before the operation is called. Without it a wrong number would be
 * answered as if the path did not exist, and a misspelt filter would silently filter nothing.
 */
public class ParameterCheck {

    private final Map<Method, DeclaredParameters> declared = new ConcurrentHashMap<>();

    /** Checks the request against the parameters that its operation declares. */
    @ServerRequestFilter
    public void check(ResourceInfo resource, ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null) {
            return;
        }
        List<Fault> faults =
                declared.computeIfAbsent(method, DeclaredParameters::of)
                        .faults(request.getUriInfo());
        if (!faults.isEmpty()) {
            throw ProblemType.VALIDATION.of(faults);
        }
    }
}
