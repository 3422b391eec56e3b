package org.edubalance.evaluation.scenarios;

/** What requests and answers look like, for the document. */
final class ScenarioExamples {

    static final String MERGER =
            """
            {"name": "并校方案一", "evaluationId": "01a20d88-5267-7604-86b1-81eac2e2a55c",
             "changes": [
               {"op": "MERGE", "schoolCode": "2141000007", "toSchool": "2141000001"},
               {"op": "TRANSFER", "schoolCode": "2141000001", "toSchool": "2141000012",
                "stage": "PRIMARY", "quantity": "aboveRequired", "amount": 3},
               {"op": "EXCHANGE", "schoolCode": "2141000001", "toSchool": "2141000020",
                "stage": "PRIMARY", "quantity": "backbone", "amount": 2,
                "inReturn": {"quantity": "teachers", "amount": 2}},
               {"op": "CLOSE", "schoolCode": "2141000030",
                "pupilsTo": [{"schoolCode": "2141000031", "stage": "PRIMARY", "pupils": 43}],
                "withEquipment": true, "withTeachers": true},
               {"op": "OPEN", "schoolCode": "2141009999",
                "school": {"name": "城关新区小学", "kind": "PRIMARY", "ownership": "PUBLIC",
                  "urbanRural": "URBAN"},
                "quantities": {"teachingArea": 6000, "sportsArea": 9000},
                "pupilsFrom": [{"schoolCode": "2141000001", "stage": "PRIMARY", "pupils": 600}]}]}""";

    static final String ADDITIONS =
            """
            {"name": "增加校舍", "evaluationId": "01a20d88-5267-7604-86b1-81eac2e2a55c",
             "changes": [{"op": "ADD", "schoolCode": "2141000001", "quantity": "teachingArea",
               "amount": 310}],
             "derivedFrom": "01a20d90-1c11-7a04-9c0e-0b1dbb4d8a10"}""";

    private static final String STAGES =
            """
            [{"stage": "PRIMARY", "schools": 207, "pupils": 83948, "schoolsWithoutPupilNumber": 0,
               "indicators": [{"id": "teachingAreaPerPupil", "mean": 5.515273,
                 "standardDeviation": 1.643162, "cv": 0.297929, "limit": 0.5, "verdict": "PASS",
                 "missing": [], "partial": null, "flags": []}],
               "compositeCv": 0.367503, "limit": 0.5, "cvVerdict": "PASS",
               "schoolsVerdict": "FAIL", "verdict": "FAIL", "flags": []}]""";

    private static final String OUTCOME =
            """
             "evaluationId": "01a20d88-5267-7604-86b1-81eac2e2a55c",
             "baseDigest": "sha-256:d3d555982e0f02096671488c02e183c8cdb3a6900e52c2fe91f11a8d85f2b719",
             "standard": "CN-2017-QUALITY", "standardVersion": 1, "divisionCode": "410225",
             "academicYear": 2019, "inherited": 0,
             "changes": [{"op": "ADD", "schoolCode": "2141000001", "quantity": "teachingArea",
               "amount": 310}],
             "verdict": "FAIL", "baseStages":\s"""
                    + STAGES
                    + ", \"stages\": "
                    + STAGES
                    + """
                    ,
                     "difference": {"verdict": {"before": "FAIL", "after": "FAIL"},
                       "stages": [{"stage": "PRIMARY",
                         "verdict": {"before": "FAIL", "after": "FAIL"},
                         "compositeCv": {"before": 0.367503, "after": 0.3671, "difference": -0.000403},
                         "schoolsPassing": {"before": 161, "after": 162, "difference": 1},
                         "indicators": [{"id": "teachingAreaPerPupil",
                           "mean": {"before": 5.515273, "after": 5.518966, "difference": 0.003693},
                           "cv": {"before": 0.297929, "after": 0.297104, "difference": -0.000825},
                           "verdict": {"before": "PASS", "after": "PASS"}}]}],
                       "schools": [{"schoolCode": "2141000001", "schoolName": "兰考县某小学",
                         "stage": "PRIMARY", "verdict": {"before": "FAIL", "after": "PASS"}}]},
                     "changedFacts": {"opened": [], "closed": [], "reassigned": [],
                       "figures": [{"schoolCode": "2141000001", "fact": "teachingArea",
                         "before": 2480, "after": 2790}]},
                     "digest": "sha-256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"\
                    """;

    private static final String STORED =
            "{\"id\": \"01a20d91-77aa-7b3e-8e5c-1c1d0f7a4a01\", \"name\": \"增加校舍\",\n"
                    + OUTCOME
                    + ",\n \"createdBy\": \"zhang.wei\", \"createdAt\": \"2026-11-24T02:10:00Z\",\n";

    static final String TRIED = "{\"name\": \"增加校舍\",\n" + OUTCOME + ", \"archived\": false}";

    static final String SCENARIO = STORED + " \"archived\": false}";

    static final String ARCHIVED =
            STORED
                    + """
                     "archived": true, "archivedBy": "li.na", "archivedAt": "2026-11-25T02:10:00Z"}""";

    static final String PAGE =
            """
            {"items": [{"id": "01a20d91-77aa-7b3e-8e5c-1c1d0f7a4a01", "name": "增加校舍",
              "evaluationId": "01a20d88-5267-7604-86b1-81eac2e2a55c",
              "standard": "CN-2017-QUALITY", "standardVersion": 1, "divisionCode": "410225",
              "academicYear": 2019, "changes": 1, "verdict": "FAIL",
              "digest": "sha-256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
              "createdBy": "zhang.wei", "createdAt": "2026-11-24T02:10:00Z", "archived": false}],
             "next": null}""";

    static final String COMPARISON =
            """
            {"evaluationId": "01a20d88-5267-7604-86b1-81eac2e2a55c",
             "columns": [{"verdict": "FAIL"},
               {"scenarioId": "01a20d91-77aa-7b3e-8e5c-1c1d0f7a4a01", "name": "增加校舍",
                "verdict": "FAIL"}],
             "stages": [{"stage": "PRIMARY",
               "cells": [{"schools": 207, "compositeCv": 0.367503, "verdict": "FAIL"},
                 {"schools": 207, "compositeCv": 0.3671, "verdict": "FAIL"}],
               "indicators": [{"id": "teachingAreaPerPupil",
                 "cells": [{"mean": 5.515273, "cv": 0.297929, "verdict": "PASS"},
                   {"mean": 5.518966, "cv": 0.297104, "verdict": "PASS"}]}]}]}""";

    private ScenarioExamples() {}
}
