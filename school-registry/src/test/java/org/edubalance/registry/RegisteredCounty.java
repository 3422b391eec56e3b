package org.edubalance.registry;

import static org.hamcrest.Matchers.oneOf;

import java.util.HashMap;
import java.util.Map;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;

/** A county of a test's own, recorded with its town number 1, and what may be put into it. */
public final class RegisteredCounty {

    private RegisteredCounty() {}

    /** A county that no other test uses, recorded with the divisions above it and one town. */
    public static TestCounty fresh() {
        TestCounty county = TestCounty.fresh();
        String code = county.code();
        put(code.substring(0, 2), "PROVINCE");
        put(code.substring(0, 4), "PREFECTURE");
        put(code, "COUNTY");
        put(county.town(1), "TOWN");
        return county;
    }

    private static void put(String code, String level) {
        TestCaller.of("0")
                .roles("admin")
                .request()
                .body(Map.of("name", "区划" + code, "level", level))
                .put("/v1/divisions/{code}", code)
                .then()
                .statusCode(oneOf(201, 428));
    }

    /** The body of a public rural school of town 1. */
    public static Map<String, Object> school(TestCounty county, String kind) {
        Map<String, Object> school = new HashMap<>();
        school.put("name", "测试学校");
        school.put("kind", kind);
        school.put("ownership", "PUBLIC");
        school.put("urbanRural", "RURAL");
        school.put("divisionCode", county.code());
        school.put("townCode", county.town(1));
        return school;
    }

    /** Records a school of the kind in the county and answers its code. */
    public static String newSchool(TestCounty county, String kind) {
        String code = TestCounty.freshSchoolCode("21");
        county.editor()
                .body(school(county, kind))
                .put("/v1/schools/{code}", code)
                .then()
                .statusCode(201);
        return code;
    }
}
