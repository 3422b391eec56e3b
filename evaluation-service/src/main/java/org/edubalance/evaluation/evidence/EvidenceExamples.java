package org.edubalance.evaluation.evidence;

/** What requests and answers look like, for the document. */
final class EvidenceExamples {

    static final String REQUEST =
            """
            {"selfScore": 6, "text": "县政府办公室 2019 年 3 号文件"}""";

    static final String REVIEW =
            """
            {"score": 5.5, "comment": "考核办法未公布"}""";

    private static final String ATTACHMENT_HEAD =
            """
            {"id": "0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b", "fileName": "计划.pdf",
             "mediaType": "application/pdf", "size": 48213,
             "digest": "sha-256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             "addedBy": "editor", "addedAt": "2026-11-24T02:00:00Z",""";

    static final String ATTACHMENT = ATTACHMENT_HEAD + " \"withdrawn\": false}";

    static final String ATTACHMENT_WITHDRAWN = ATTACHMENT_HEAD + " \"withdrawn\": true}";

    static final String EVIDENCE =
            """
            {"divisionCode": "410225", "academicYear": 2019, "standard": "CN-2012-BASIC",
             "item": "W05", "selfScore": 6, "text": "县政府办公室 2019 年 3 号文件",
             "submittedBy": "editor", "reviewScore": 5.5, "reviewComment": "考核办法未公布",
             "reviewedBy": "verifier", "reviewedAt": "2026-11-24T02:00:00Z", "attachments": ["""
                    + ATTACHMENT
                    + "]}";

    static final String SUMMARY =
            """
            {"divisionCode": "410225", "academicYear": 2019, "standard": "CN-2012-BASIC",
             "standardVersion": 1, "passMark": 85, "total": null, "verdict": "UNDETERMINED",
             "missing": ["W01"], "items": [
              {"id": "W01", "group": {"zh": "入学机会", "en": "Access"},
               "text": {"zh": "随迁子女就学纳入当地教育发展规划和财政保障体系",
                 "en": "Migrant children's schooling is in the local plan and in the budget"},
               "kind": "EVIDENCE", "points": 6}]}""";

    static final String POINTS =
            """
            {"points": {"W01": 6, "W02": 6, "W03": 6, "W04": 6, "W05": 6, "W06": 6, "W07": 6,
              "W08": 6, "W09": 6, "W10": 6, "W11": 6, "W12": 6, "W13": 6, "W14": 6, "W15": 6,
              "W16": 6, "W17": 4}}""";

    static final String POINTS_SET =
            """
            {"divisionCode": "41", "standard": "CN-2012-BASIC",
             "points": {"W01": 6, "W02": 6, "W03": 6, "W04": 6, "W05": 6, "W06": 6, "W07": 6,
              "W08": 6, "W09": 6, "W10": 6, "W11": 6, "W12": 6, "W13": 6, "W14": 6, "W15": 6,
              "W16": 6, "W17": 4}}""";

    private EvidenceExamples() {}
}
