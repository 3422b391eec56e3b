package org.edubalance.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;

/** Records divisions and schools in the real registry, as its users do. */
public final class Registry {
    /** What a request says of a school or division. */
    private static final Set<String> WRITTEN =
            Set.of("name", "level", "kind", "ownership", "urbanRural", "divisionCode", "townCode");

    private static final Set<TestCounty> COUNTIES = ConcurrentHashMap.newKeySet();

    private Registry() {}

    /** A primary school of the county; returns its code. */
    public static String primarySchool(TestCounty county) {
        return school(county, "21", "PRIMARY", 1);
    }

    /** A junior school of the county; returns its code. */
    public static String juniorSchool(TestCounty county) {
        return school(county, "31", "JUNIOR", 1);
    }

    /** The county, with the divisions above it. */
    public static void county(TestCounty county) {
        if (COUNTIES.add(county)) {
            division(county.province(), "PROVINCE");
            division(county.code().substring(0, 4), "PREFECTURE");
            division(county.code(), "COUNTY");
        }
    }

    /** A school of the county in a town of this number; returns its code. */
    public static String school(TestCounty county, String digits, String kind, int town) {
        county(county);
        division(county.town(town), "TOWN");
        String code = TestCounty.freshSchoolCode(digits);
        Map<String, Object> school =
                Map.of(
                        "name",
                        "学校" + code,
                        "kind",
                        kind,
                        "ownership",
                        "PUBLIC",
                        "urbanRural",
                        "RURAL",
                        "divisionCode",
                        county.code(),
                        "townCode",
                        county.town(town));
        int status =
                registry(TestCaller.of("0").roles("editor", "admin"))
                        .body(school)
                        .put("/v1/schools/" + code)
                        .statusCode();
        assertThat(status).isEqualTo(201);
        return code;
    }

    /** Gives a school or division another name. */
    public static void rename(String path, String name) {
        TestCaller admin = TestCaller.of("0").roles("editor", "admin");
        Response present = registry(admin).get(path);
        Map<String, Object> body = new HashMap<>(present.jsonPath().getMap("$"));
        body.keySet().retainAll(WRITTEN);
        body.put("name", name);
        int status =
                registry(admin)
                        .header("If-Match", present.header("ETag"))
                        .body(body)
                        .put(path)
                        .statusCode();
        assertThat(status).isEqualTo(200);
    }

    private static void division(String code, String level) {
        int status =
                registry(TestCaller.of("0").roles("admin"))
                        .body(Map.of("name", "区划" + code, "level", level))
                        .put("/v1/divisions/" + code)
                        .statusCode();
        assertThat(status).isIn(200, 201, 428);
    }

    private static RequestSpecification registry(TestCaller caller) {
        String url =
                ConfigProvider.getConfig()
                        .getValue("quarkus.rest-client.registry.url", String.class);
        java.net.URI uri = java.net.URI.create(url);
        return caller.request()
                .baseUri("http://" + uri.getHost())
                .port(uri.getPort())
                .basePath(uri.getPath());
    }
}
