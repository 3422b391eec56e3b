package org.edubalance.sample;

import java.util.ArrayList;
import java.util.List;

/** A line of {@code divisions}; {@code kind} is for towns alone. */
record DivisionRow(String code, String name, String level, String kind) {

    static List<DivisionRow> all() {
        List<DivisionRow> rows = new ArrayList<>();
        rows.add(new DivisionRow(Towns.PROVINCE, "河南省", "PROVINCE", null));
        rows.add(new DivisionRow(Towns.PREFECTURE, "开封市", "PREFECTURE", null));
        rows.add(new DivisionRow(Towns.COUNTY, "兰考县", "COUNTY", null));
        Towns.ALL.forEach(
                town -> rows.add(new DivisionRow(town.code(), town.name(), "TOWN", town.kind())));
        return rows;
    }
}
