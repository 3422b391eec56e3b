package org.edubalance.registry.divisions;

import org.edubalance.kit.labels.Label;

/** Kind of a division of level TOWN: town (镇), township (乡), subdistrict (街道). */
public enum TownKind {
    @Label(zh = "镇", en = "Town")
    TOWN,
    @Label(zh = "乡", en = "Township")
    TOWNSHIP,
    @Label(zh = "街道", en = "Subdistrict")
    SUBDISTRICT
}
