package org.edubalance.evaluation;

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
}
