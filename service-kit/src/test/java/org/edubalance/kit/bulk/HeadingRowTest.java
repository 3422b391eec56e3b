package org.edubalance.kit.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edubalance.kit.labels.Label;
import org.edubalance.kit.problem.ProblemException;
import org.junit.jupiter.api.Test;

class HeadingRowTest {

    enum Kind {
        @Label(zh = "小学", en = "Primary")
        PRIMARY,
        JUNIOR
    }

    record Place(@Label(zh = "占地面积（平方米）", en = "Land area (m2)") Double landArea, Boolean own) {}

    record Title(@Label(zh = "名称", en = "Name") String title, List<String> words) {}

    record Row(
            @Label(zh = "学校标识码", en = "School code") String code,
            Place premises,
            @Label(zh = "类型", en = "Kinds") List<Kind> kinds,
            @Label(zh = "荣誉", en = "Honour") List<Title> titles) {}

    private static String json(Map<String, String> row) {
        HeadingRow heading = HeadingRow.of(List.copyOf(row.keySet()), Row.class);
        Map<HeadingRow.Place, String> cells = new LinkedHashMap<>();
        int column = 0;
        for (String cell : row.values()) {
            cells.put(heading.place(column++), cell);
        }
        return TableRow.tree(cells).toString().replace('"', '\'');
    }

    private static Map<String, String> row(String... headingsAndCells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < headingsAndCells.length; i += 2) {
            row.put(headingsAndCells[i], headingsAndCells[i + 1]);
        }
        return row;
    }

    @Test
    void pathsAndLabelsNameTheSameFieldsAndMayBeMixed() {
        String expected = "{'code':'0012','premises':{'landArea':'3.5'},'kinds':['PRIMARY']}";
        assertThat(json(row("code", "0012", "premises.landArea", "3.5", "kinds", "PRIMARY")))
                .isEqualTo(expected);
        assertThat(json(row(" 学校标识码 ", "0012", "占地面积(平方米)", "3.5", "类型", "小学")))
                .isEqualTo(expected);
        assertThat(json(row("Ｃｏｄｅ", "0012", "land area (m2)", "3.5", "Kinds", "Primary")))
                .isEqualTo(expected);
    }

    @Test
    void listsOfRecordsAreNamedByNumberElseTheFirstIsMeant() {
        assertThat(json(row("titles.title", "甲", "titles[1].title", "乙")))
                .isEqualTo("{'titles':[{'title':'甲'},{'title':'乙'}]}");
        assertThat(json(row("荣誉：名称", "甲"))).isEqualTo("{'titles':[{'title':'甲'}]}");
        assertThat(json(row("荣誉:名称", "甲"))).isEqualTo("{'titles':[{'title':'甲'}]}");
    }

    @Test
    void aCellOfAListHoldsSeveralValuesAndYesIsTrue() {
        assertThat(json(row("kinds", "小学；JUNIOR;x", "premises.own", "是")))
                .isEqualTo("{'kinds':['PRIMARY','JUNIOR','x'],'premises':{'own':'true'}}");
    }

    @Test
    void unknownAndRepeatedHeadingsAreAllNamed() {
        assertThatThrownBy(
                        () ->
                                HeadingRow.of(
                                        List.of("code", "校名", "学校标识码", "", "premises", "kinds[1]"),
                                        Row.class))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> {
                            assertThat(e.detail().zh())
                                    .contains("未知的列：“校名”、“premises”、“kinds[1]”")
                                    .contains("重复的列：“code”、“学校标识码”");
                            assertThat(e.detail().en()).contains("unknown", "repeated");
                        });
        assertThatThrownBy(
                        () -> HeadingRow.of(List.of("titles.title", "titles[0].title"), Row.class))
                .isInstanceOf(ProblemException.class);
    }
}
