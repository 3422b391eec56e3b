package org.edubalance.teacher;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.edubalance.kit.testing.TestCounty;

/** Bodies as users send them. */
public final class TestTeacher {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private TestTeacher() {}

    /**
     * What is required of a teacher, and a staff number of its own; the registry has the county
     * then.
     */
    public static Map<String, Object> of(TestCounty county) {
        Registry.county(county);
        Map<String, Object> teacher = new HashMap<>();
        teacher.put("divisionCode", county.code());
        teacher.put("staffNumber", "T%05d".formatted(NEXT.incrementAndGet()));
        teacher.put("name", "欧阳文静");
        teacher.put("hiredOn", "2005-09-01");
        teacher.put("qualification", "BACHELOR");
        return teacher;
    }

    /** Records a teacher with further fields; returns the id. */
    public static String recorded(TestCounty county, Map<String, Object> more) {
        Map<String, Object> teacher = of(county);
        teacher.putAll(more);
        Response response = county.editor().body(teacher).post("/v1/teachers");
        response.then().statusCode(201);
        return response.path("id");
    }

    /** Body of a whole post as a teacher of the primary stage from 2015 on. */
    public static Map<String, Object> post(String teacher, String school) {
        Map<String, Object> assignment = new HashMap<>();
        assignment.put("teacherId", teacher);
        assignment.put("schoolCode", school);
        assignment.put("stage", "PRIMARY");
        assignment.put("role", "TEACHER");
        assignment.put("from", "2015-09-01");
        return assignment;
    }

    /** The map with another entry. */
    public static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }
}
