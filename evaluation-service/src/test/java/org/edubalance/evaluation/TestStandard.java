package org.edubalance.evaluation;

import io.restassured.specification.RequestSpecification;
import java.util.function.Supplier;

/** Small standards for tests. */
public final class TestStandard {

    private TestStandard() {}

    /** A standard whose only indicator is books per pupil. */
    public static String booksOnly(String id) {
        return """
        {"id": "%s", "version": 1, "decimals": 3, "effectiveFrom": "2012-01-20",
         "title": {"zh": "仅图书", "en": "Books only"}, "source": "test",
         "indicators": [{"id": "booksPerPupil", "numerator": ["+books"], "per": "pupils",
           "name": {"zh": "生均图书册数", "en": "Books per pupil"}, "unit": "volume", "scale": 1,
           "shared": true}],
         "cvRule": {"apply": "COMPOSITE", "limit": {"PRIMARY": 0.65, "JUNIOR": 0.55}}}"""
                .formatted(id);
    }

    /**
     * A standard of books (whole volumes) and teaching area per pupil, with a threshold of each at
     * primary schools, both of which a school has to reach.
     */
    public static String booksAndRooms(String id, int version) {
        return """
        {"id": "%s", "version": %d, "decimals": 3, "effectiveFrom": "2012-01-20",
         "title": {"zh": "图书与用房", "en": "Books and rooms"}, "source": "test",
         "indicators": [
           {"id": "booksPerPupil", "numerator": ["+books"], "per": "pupils",
            "name": {"zh": "生均图书册数", "en": "Books per pupil"}, "unit": "volume", "scale": 1,
            "shared": true, "countable": true, "threshold": {"PRIMARY": 6}},
           {"id": "teachingAreaPer100", "numerator": ["+teachingArea"], "per": "pupils",
            "unit": "m²", "scale": 100, "shared": true, "threshold": {"PRIMARY": 450}}],
         "schoolRule": {"atLeast": 2, "of": 2, "restFloor": 0.85},
         "cvRule": {"apply": "COMPOSITE", "limit": {"PRIMARY": 0.65}}}"""
                .formatted(id, version);
    }

    /** Publishes a document under its id and version. */
    public static void publish(
            Supplier<RequestSpecification> admin, String id, int version, String document) {
        String path = "/v1/standards/" + id + "/versions/" + version;
        admin.get().body(document).put(path).then().statusCode(201);
        admin.get().post(path + "/publication").then().statusCode(200);
    }
}
