package org.edubalance.evaluation.evaluations.decomposition;

/**
 * What an answer looks like, for the document: two schools of a hundred pupils, of 2 and 4 volumes
 * each.
 */
final class DecompositionExamples {

    static final String TWO_TOWNS =
            """
            {"evaluationId": "01a20d88-5267-7604-86b1-81eac2e2a55c",
             "standard": {"id": "CN-2012-BASIC", "version": 1},
             "divisionCode": "410225", "academicYear": 2019, "by": "town", "mclooneSplit": false,
             "stages": [{"stage": "PRIMARY", "schools": 2, "pupils": 200, "indicators": [
               {"id": "booksPerPupil", "name": {"zh": "生均图书册数", "en": "Books per pupil"},
                "unit": "volume", "missing": [], "schools": 2, "mean": 3, "median": 2,
                "cv": 0.3333333333333333,
                "cvSquared": {"total": 0.1111111111111111, "between": 0.1111111111111111,
                  "within": 0},
                "theilT": {"total": 0.05663301226513249, "between": 0.05663301226513249,
                  "within": 0},
                "theilL": {"total": 0.05889151782819171, "between": 0.05889151782819171,
                  "within": 0},
                "gini": 0.16666666666666666,
                "giniParts": {"between": 0.16666666666666666, "within": 0, "overlap": 0},
                "mcloone": 1, "verstegen": 1.5, "rangeRatio": 2, "pupilsBelowThreshold": null,
                "lorenz": [[0, 0], [0.5, 0.3333333333333333], [1, 1]],
                "groups": [
                  {"group": "410225001", "schools": 1, "pupils": 100, "pupilShare": 0.5,
                   "amountShare": 0.3333333333333333, "mean": 2, "cv": 0, "theilT": 0,
                   "theilL": 0, "gini": 0, "cvSquaredBetween": 0.05555555555555555,
                   "cvSquaredWithin": 0},
                  {"group": null, "schools": 1, "pupils": 100, "pupilShare": 0.5,
                   "amountShare": 0.6666666666666666, "mean": 4, "cv": 0, "theilT": 0,
                   "theilL": 0, "gini": 0, "cvSquaredBetween": 0.05555555555555555,
                   "cvSquaredWithin": 0}],
                "contributions": [
                  {"schoolCode": "2141000001", "schoolName": "兰考县某小学", "group": "410225001",
                   "pupils": 100, "value": 2, "share": 0.5},
                  {"schoolCode": "2141000002", "schoolName": "兰考县某某小学", "group": null,
                   "pupils": 100, "value": 4, "share": 0.5}],
                "flags": [], "without": [], "partial": null}]}]}""";

    private DecompositionExamples() {}
}
