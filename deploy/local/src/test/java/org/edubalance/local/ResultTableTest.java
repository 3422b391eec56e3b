package org.edubalance.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ResultTableTest {

    @Test
    void eachStageShowsItsIndicatorsAndTheComposite() throws Exception {
        String table =
                ResultTable.of(
                        json(
                                """
                                {"standard":{"id":"CN-2012-BASIC","version":1},"divisionCode":"410225",
                                 "academicYear":2019,"verdict":"PASS","stages":[
                                 {"stage":"PRIMARY","schools":214,"pupils":83456,"verdict":"PASS",
                                  "compositeCv":0.305,"limit":0.65,"indicators":[
                                  {"id":"booksPerPupil","mean":1234.56785,"standardDeviation":9.6,
                                   "cv":0.5152566298,"missing":[]}]}]}
                                """));
        assertThat(table)
                .contains("CN-2012-BASIC version 1")
                .contains("PRIMARY: 214 schools, 83,456 pupils")
                .containsPattern("booksPerPupil +1,234\\.5679 +9\\.6000 +0\\.5153\\R")
                .contains("composite CV 0.31 (0.305000), limit 0.65: PASS")
                .endsWith("Verdict: PASS" + System.lineSeparator());
    }

    @Test
    void whatIsMissingIsShownAsMissing() throws Exception {
        String table =
                ResultTable.of(
                        json(
                                """
                                {"standard":"X","verdict":"UNDETERMINED","stages":[{"stage":"JUNIOR",
                                 "compositeCv":null,"limit":0.55,"verdict":"UNDETERMINED","indicators":[
                                 {"id":"booksPerPupil","mean":null,"standardDeviation":null,"cv":null,
                                  "limit":0.45,"verdict":"UNDETERMINED","missing":["2141000001"]}]}]}
                                """));
        assertThat(table)
                .containsPattern("booksPerPupil +- +- +-  limit 0.45: UNDETERMINED, 1 without data")
                .contains("composite CV -, limit 0.55: UNDETERMINED");
    }

    @Test
    void theSummaryHasALineAStage() throws Exception {
        String summary =
                ResultTable.summary(
                        json(
                                """
                                {"standard":{"id":"S","version":2},"divisionCode":"410225","academicYear":2019,
                                 "verdict":"PASS","stages":[
                                 {"stage":"PRIMARY","compositeCv":0.31,"limit":0.65,"verdict":"PASS"},
                                 {"stage":"JUNIOR","compositeCv":0.26,"limit":0.55,"verdict":"PASS"}]}
                                """));
        assertThat(summary.lines()).hasSize(3);
    }

    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text);
    }
}
