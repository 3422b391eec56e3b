package org.edubalance.registry.schools;

import static org.edubalance.kit.problem.Fault.fault;

import java.util.ArrayList;
import java.util.List;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.registry.schools.SchoolSurroundings.Known;

/** What has to hold of a school before it is written. */
final class SchoolRules {

    private final String code;
    private final SchoolRequest request;
    private final Known known;
    private final List<Fault> references = new ArrayList<>();
    private final List<Fault> rules = new ArrayList<>();

    private SchoolRules(String code, SchoolRequest request, Known known) {
        this.code = code;
        this.request = request;
        this.known = known;
    }

    /**
     * Refuses a school that breaks a rule or refers to nothing.
     *
     * @throws ProblemException 422 with every fault
     */
    static void require(String code, SchoolRequest request, Known known) {
        new SchoolRules(code, request, known).require();
    }

    private void require() {
        place();
        central();
        dates();
        if (references.isEmpty() && rules.isEmpty()) {
            return;
        }
        ProblemType type =
                rules.isEmpty() ? ProblemType.UNKNOWN_REFERENCE : ProblemType.RULE_VIOLATED;
        List<Fault> all = new ArrayList<>(references);
        all.addAll(rules);
        throw type.of(all);
    }

    private void place() {
        if (!known.divisions().contains(request.divisionCode())) {
            references.add(
                    fault(
                            "divisionCode",
                            "该县级区划尚未登记",
                            "This county is not recorded",
                            request.divisionCode()));
        }
        String town = request.townCode();
        if (town != null && !town.startsWith(request.divisionCode())) {
            rules.add(
                    fault(
                            "townCode",
                            "不属于 " + request.divisionCode(),
                            "Is not within " + request.divisionCode(),
                            town));
        } else if (town != null && !known.divisions().contains(town)) {
            references.add(fault("townCode", "该乡级区划尚未登记", "This town is not recorded", town));
        }
        if ((request.latitude() == null) != (request.longitude() == null)) {
            rules.add(
                    fault(
                            request.latitude() == null ? "latitude" : "longitude",
                            "经度与纬度须同时填写",
                            "Latitude and longitude come together"));
        }
    }

    private void central() {
        String central = request.centralSchoolCode();
        School before = known.schools().get(code);
        if (before != null
                && known.central().contains(code)
                && !before.divisionCode().equals(request.divisionCode())) {
            rules.add(
                    fault(
                            "divisionCode",
                            "该校下辖教学点，不能单独划往别县",
                            "It has teaching points and can not move to another county alone",
                            request.divisionCode()));
        }
        if (request.kind() == SchoolKind.TEACHING_POINT) {
            if (central != null) {
                centralOfPoint(central);
            }
            if (known.central().contains(code)) {
                rules.add(
                        fault(
                                "kind",
                                "该校下辖教学点，不能改为教学点",
                                "It has teaching points and can not become one",
                                request.kind()));
            }
        } else if (central != null) {
            rules.add(
                    fault(
                            "centralSchoolCode",
                            "仅教学点有中心校",
                            "Only a teaching point has a central school",
                            central));
        }
    }

    private void centralOfPoint(String central) {
        School school = known.schools().get(central);
        if (central.equals(code)) {
            rules.add(fault("centralSchoolCode", "不能是其自身", "Can not be the point itself", central));
        } else if (school == null) {
            references.add(fault("centralSchoolCode", "没有该学校", "There is no such school", central));
        } else if (school.kind() == SchoolKind.TEACHING_POINT) {
            rules.add(
                    fault(
                            "centralSchoolCode",
                            "中心校不能是教学点",
                            "A central school can not be a teaching point",
                            central));
        } else if (!school.divisionCode().equals(request.divisionCode())) {
            rules.add(
                    fault(
                            "centralSchoolCode",
                            "中心校须在同一县内",
                            "A central school lies in the same county",
                            central));
        }
    }

    private void dates() {
        if (request.openedOn() != null
                && request.closedOn() != null
                && !request.closedOn().isAfter(request.openedOn())) {
            rules.add(
                    fault(
                            "closedOn",
                            "须晚于 openedOn",
                            "Must come after openedOn",
                            request.closedOn().toString()));
        }
    }
}
