package org.edubalance.kit.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.problem.Text;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    enum Wood {
        @Label(zh = "橡木", en = "Oak")
        OAK,
        PINE
    }

    record Size(@Label(zh = "高（厘米）", en = "Height (cm)") Double height, Double width) {}

    record Book(@Label(zh = "书名", en = "Title") String title) {}

    record Row(
            @Label(zh = "编号", en = "Code") String code,
            DivisionCode division,
            @Label(zh = "外形", en = "Size") Size outside,
            Size inside,
            List<Wood> woods,
            @Label(zh = "首册", en = "First book") List<Book> books) {}

    @Test
    void recordsWithinARowAreTakenApartInOrder() {
        assertThat(Columns.of(Row.class))
                .extracting(Column::path)
                .containsExactly(
                        "code",
                        "division",
                        "outside.height",
                        "outside.width",
                        "inside.height",
                        "inside.width",
                        "woods",
                        "books.title");
    }

    @Test
    void labelsAreComposedAndAValueWithoutOneHasItsPath() {
        assertThat(Columns.of(Row.class))
                .extracting(Column::label)
                .containsExactly(
                        new Text("编号", "Code"),
                        new Text("division", "division"),
                        new Text("外形：高（厘米）", "Size: Height (cm)"),
                        new Text("outside.width", "outside.width"),
                        new Text("高（厘米）", "Height (cm)"),
                        new Text("inside.width", "inside.width"),
                        new Text("woods", "woods"),
                        new Text("首册：书名", "First book: Title"));
    }

    @Test
    void aListOfValuesIsOneCellAndAListOfRecordsIsOnTheWay() {
        List<Column> columns = Columns.of(Row.class);
        assertThat(columns.get(6).isList()).isTrue();
        assertThat(columns.get(6).valueType()).isEqualTo(Wood.class);
        assertThat(columns.get(7).isList()).isFalse();
        assertThat(columns.get(7).listsOnTheWay()).isEqualTo(1);
    }

    @Test
    void aConstantIsCalledByItsLabel() {
        assertThat(Columns.labelOf(Wood.OAK)).isEqualTo(new Text("橡木", "Oak"));
        assertThat(Columns.labelOf(Wood.PINE)).isEqualTo(new Text("PINE", "PINE"));
    }
}
