package org.edubalance.registry.schools;

import static org.edubalance.kit.problem.Fault.fault;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.registry.filtering.Where;

/** Which schools a list is of. */
public class SchoolQuery {

    static final int MOST_CODES = 200;

    /** Schools within this division. */
    @QueryParam("division")
    @Parameter(description = "Schools within this division", example = "410225")
    public DivisionCode division;

    /** Schools of this town. */
    @QueryParam("town")
    @Parameter(description = "Schools of this town, nine digits", example = "410225101")
    public DivisionCode town;

    /** Schools of this kind. */
    @QueryParam("kind")
    public SchoolKind kind;

    /** Schools of a kind that has this stage. */
    @QueryParam("stage")
    @Parameter(description = "Schools of a kind that has this stage")
    public Stage stage;

    /** Schools of this ownership. */
    @QueryParam("ownership")
    public Ownership ownership;

    /** Schools in places of this class. */
    @QueryParam("urbanRural")
    public UrbanRural urbanRural;

    /** Schools open or closed today. */
    @QueryParam("status")
    @Parameter(description = "Schools that are open or closed today")
    public SchoolStatus status;

    /** Schools whose name contains this. */
    @QueryParam("name")
    @Parameter(description = "Part of the name")
    public String name;

    /** Schools with these codes. */
    @QueryParam("code")
    @Parameter(
            description = "Codes, joined by commas, 200 at most",
            example = "2141000001,2141000002")
    public String code;

    /**
     * The conditions of this query for a caller.
     *
     * @throws org.edubalance.kit.problem.ProblemException 403 when a division is not the caller's,
     *     400 when the codes are not codes
     */
    Where where(Caller caller, LocalDate today) {
        Where where = new Where().schoolsOf(caller);
        within(where, division, caller);
        within(where, town, caller);
        where.is("kind", kind)
                .is("ownership", ownership)
                .is("urbanRural", urbanRural)
                .contains("name", name)
                .in("code", codes());
        if (stage != null) {
            where.in("kind", SchoolKind.with(stage));
        }
        if (status != null) {
            String open =
                    "(openedOn is null or openedOn <= :today)"
                            + " and (closedOn is null or closedOn > :today)";
            where.add(status == SchoolStatus.OPEN ? open : "not (" + open + ")", "today", today);
        }
        return where;
    }

    private static void within(Where where, DivisionCode asked, Caller caller) {
        if (asked != null) {
            caller.requireDivision(asked.value());
            where.schoolsWithin(asked);
        }
    }

    private List<String> codes() {
        if (code == null) {
            return null;
        }
        List<String> codes = Arrays.stream(code.split(",")).map(String::trim).distinct().toList();
        if (codes.size() > MOST_CODES || !codes.stream().allMatch(one -> one.matches("\\d{10}"))) {
            throw ProblemType.VALIDATION.of(
                    fault(
                            "code",
                            "须为至多 " + MOST_CODES + " 个以逗号分隔的 10 位学校标识码",
                            "Must be school codes of 10 digits, " + MOST_CODES + " at most",
                            code.length() > 100 ? null : code));
        }
        return codes;
    }
}
