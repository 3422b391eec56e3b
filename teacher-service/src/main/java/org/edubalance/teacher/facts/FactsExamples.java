package org.edubalance.teacher.facts;

/** What the document shows of this resource. */
final class FactsExamples {
    static final String FACTS =
            """
            {"aboveRequired":14.6,"academicYear":2019,"backbone":3,"midTitleOrHigher":9,"peArt":2.5,"principalsQualified":1,"qualified":18.6,"schoolCode":"2141000001","stage":"PRIMARY","teachers":18.6}
            {"asOf":"2026-11-24T02:00:00.123Z","digest":"sha-256:6f0c0f3e5a4b2d1908e7f6a5b4c3d2e1f00112233445566778899aabbccddeef","factsVersion":1,"rows":1}
            """;

    private FactsExamples() {}
}
