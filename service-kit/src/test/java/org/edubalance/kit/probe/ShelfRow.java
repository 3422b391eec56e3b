package org.edubalance.kit.probe;

import org.edubalance.kit.labels.Label;

/** A row of the probe's list; what an import of shelves reads again. */
public record ShelfRow(
        @Label(zh = "编号", en = "Code") String code,
        String divisionCode,
        @Label(zh = "名称", en = "Name") String label,
        int books) {

    static ShelfRow of(Shelf shelf) {
        return new ShelfRow(shelf.code, shelf.divisionCode, shelf.label, shelf.books);
    }
}
