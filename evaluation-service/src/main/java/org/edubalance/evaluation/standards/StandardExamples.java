package org.edubalance.evaluation.standards;

/** What requests and answers look like, for the document. */
final class StandardExamples {

    static final String DOCUMENT =
            """
            {"id": "BOOKS-ONLY", "version": 1, "decimals": 3, "effectiveFrom": "2012-01-20",
             "title": {"zh": "仅图书", "en": "Books only"}, "source": "example",
             "indicators": [{"id": "booksPerPupil", "numerator": ["+books"], "per": "pupils",
               "name": {"zh": "生均图书册数", "en": "Books per pupil"}, "unit": "volume",
               "scale": 1, "shared": true}],
             "cvRule": {"apply": "EACH", "limit": {"PRIMARY": 0.65, "JUNIOR": 0.55}}}""";

    private static final String HEAD =
            """
            {"id": "BOOKS-ONLY", "version": 1, "divisionCode": "410225",
             "digest": "sha-256:7d40aa13e8edbd1176730c7e110983123fd52314e0d85e541b9f4aaf893799b6",
            """;

    static final String DRAFT = HEAD + " \"status\": \"DRAFT\",\n \"document\": " + DOCUMENT + "}";

    static final String PUBLISHED =
            HEAD
                    + " \"status\": \"PUBLISHED\", \"publishedAt\": \"2026-11-24T02:00:00Z\",\n"
                    + " \"document\": "
                    + DOCUMENT
                    + "}";

    static final String PAGE = "{\"items\": [" + PUBLISHED + "], \"next\": null}";

    static final String COPY =
            """
            {"id": "HENAN-2012-BASIC", "version": 1}""";

    static final String DIFF =
            """
            {"from": {"id": "CN-2012-BASIC", "version": 1},
             "to": {"id": "HENAN-2012-BASIC", "version": 1},
             "changes": [{"path": "/cvRule/limit/PRIMARY", "change": "CHANGED",
               "before": 0.65, "after": 0.6}]}""";

    private StandardExamples() {}
}
