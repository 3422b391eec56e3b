package org.edubalance.kit.audit;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.journal.JournalFilter;

/** Which audit events are asked for. */
public class AuditEventQuery {

    @QueryParam("type")
    @Parameter(description = "What the resource is")
    public String type;

    @QueryParam("resourceId")
    @Parameter(description = "Code or identifier of the resource")
    public String resourceId;

    @QueryParam("actor")
    @Parameter(description = "Who wrote, as in 'sub'")
    public String actor;

    @QueryParam("action")
    @Parameter(description = "What was done, such as CHANGED")
    public String action;

    @QueryParam("division")
    @Parameter(description = "Division of the resources")
    public DivisionCode division;

    @QueryParam("from")
    @Parameter(description = "First instant")
    public Instant from;

    @QueryParam("to")
    @Parameter(description = "Instant before which")
    public Instant to;

    @QueryParam("traceId")
    @Parameter(description = "Trace of the request that wrote")
    public String traceId;

    /** The filter, bounded by what the caller may see. */
    JournalFilter within(Caller caller) {
        if (division != null) {
            caller.requireDivision(division.value());
        }
        return new JournalFilter(
                division == null ? caller.division() : division,
                caller.school(),
                type,
                resourceId,
                action,
                actor,
                traceId,
                from,
                to,
                true);
    }
}
