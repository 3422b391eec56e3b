package org.edubalance.evaluation.evaluations.compliance;

/** What an answer looks like, for the document. */
final class ComplianceExamples {

    static final String PAGE =
            """
            {"items": [
              {"schoolCode": "2141000001", "schoolName": "兰考县某小学", "townCode": "410225001",
               "kind": "PRIMARY", "ownership": "PUBLIC", "urbanRural": "RURAL",
               "stage": "PRIMARY", "pupils": 620, "indicator": "teachingAreaPerPupil",
               "indicatorName": {"zh": "生均教学及辅助用房面积",
                 "en": "Teaching and auxiliary room area per pupil, without indoor sports rooms"},
               "amount": 2480, "value": 4, "valueUnit": "m²/pupil", "threshold": 4.5,
               "met": false, "shareReached": 0.8888888888888888, "gap": 310, "gapUnit": "m²",
               "schoolVerdict": "FAIL"},
              {"schoolCode": "2141000007", "schoolName": "兰考县某某小学", "townCode": null,
               "kind": "PRIMARY", "ownership": "PUBLIC", "urbanRural": "TOWN",
               "stage": "PRIMARY", "pupils": null, "indicator": "teachingAreaPerPupil",
               "indicatorName": {"zh": "生均教学及辅助用房面积",
                 "en": "Teaching and auxiliary room area per pupil, without indoor sports rooms"},
               "amount": null, "value": null, "valueUnit": "m²/pupil", "threshold": 4.5,
               "met": null, "shareReached": null, "gap": null, "gapUnit": "m²",
               "schoolVerdict": "UNDETERMINED"}],
             "next": null}""";

    private ComplianceExamples() {}
}
