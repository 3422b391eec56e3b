package org.edubalance.e2e;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import org.edubalance.local.Service;
import org.junit.jupiter.api.Test;

/** A neighbouring county sees and changes nothing of Lankao's, in any service. */
class DivisionBoundaryIT {

    private static final String NEIGHBOUR = "410224";

    private final RunningSystem system = RunningSystem.get();

    private String someSchool() {
        return system.as(Service.REGISTRY, RunningSystem.LANKAO, "viewer")
                .get("/v1/schools?limit=1&kind=PRIMARY")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].code");
    }

    @Test
    void listsLeaveForeignRowsOut() {
        for (String list : new String[] {"schools", "returns?academicYear=2019"}) {
            system.as(Service.REGISTRY, NEIGHBOUR, "viewer")
                    .get("/v1/" + list)
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
        for (String list : new String[] {"teachers", "assignments"}) {
            system.as(Service.TEACHER, NEIGHBOUR, "viewer")
                    .get("/v1/" + list)
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
        system.as(Service.FUNDING, NEIGHBOUR, "viewer")
                .get("/v1/appropriations")
                .then()
                .statusCode(200)
                .body("items", empty());
        system.as(Service.EVALUATION, NEIGHBOUR, "viewer")
                .get("/v1/evaluations")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void aForeignResourceIsNotFound() {
        String school = someSchool();
        system.as(Service.REGISTRY, NEIGHBOUR, "viewer")
                .get("/v1/schools/" + school)
                .then()
                .statusCode(404);
        system.as(Service.REGISTRY, NEIGHBOUR, "viewer")
                .get("/v1/schools/" + school + "/returns/2019")
                .then()
                .statusCode(404);
        String teacher =
                system.as(Service.TEACHER, RunningSystem.LANKAO, "viewer")
                        .get("/v1/teachers?limit=1")
                        .then()
                        .extract()
                        .path("items[0].id");
        system.as(Service.TEACHER, NEIGHBOUR, "viewer")
                .get("/v1/teachers/" + teacher)
                .then()
                .statusCode(404);
    }

    @Test
    void aForeignDivisionThatIsNamedIsForbidden() {
        for (String path :
                new String[] {
                    "/v1/facts?division=410225&academicYear=2019", "/v1/schools?division=410225"
                }) {
            system.as(Service.REGISTRY, NEIGHBOUR, "service")
                    .get(path)
                    .then()
                    .statusCode(403)
                    .body("detail", containsString("410225"));
        }
        system.as(Service.TEACHER, NEIGHBOUR, "service")
                .get("/v1/facts?division=410225&academicYear=2019")
                .then()
                .statusCode(403);
        system.as(Service.FUNDING, NEIGHBOUR, "service")
                .get("/v1/facts?division=410225&fiscalYear=2019")
                .then()
                .statusCode(403);
        system.as(Service.EVALUATION, NEIGHBOUR, "editor")
                .body(
                        """
                        {"standard": "CN-2012-BASIC", "divisionCode": "410225", "academicYear": 2019}""")
                .post("/v1/evaluations")
                .then()
                .statusCode(403);
    }

    @Test
    void nothingForeignCanBeWritten() {
        String school = someSchool();
        String body =
                """
                {"name": "x", "kind": "PRIMARY", "ownership": "PUBLIC", "urbanRural": "RURAL", "divisionCode": "410225"}""";
        system.as(Service.REGISTRY, NEIGHBOUR, "editor", "admin")
                .header("If-Match", "*")
                .body(body)
                .put("/v1/schools/" + school)
                .then()
                .statusCode(403);
        system.as(Service.TEACHER, NEIGHBOUR, "editor")
                .body(
                        """
                        {"divisionCode": "410225", "staffNumber": "X-1", "name": "某某", "qualification": "BACHELOR", "hiredOn": "2015-09-01"}""")
                .post("/v1/teachers")
                .then()
                .statusCode(403);
        system.as(Service.REGISTRY, RunningSystem.LANKAO, "viewer")
                .get("/v1/schools?count=true&limit=1")
                .then()
                .body("total", equalTo(287));
    }
}
