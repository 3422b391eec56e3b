package org.edubalance.registry.divisions;

/** Kind of a division of level TOWN: town (镇), township (乡), subdistrict (街道). */
public enum TownKind {
    TOWN,
    TOWNSHIP,
    SUBDISTRICT
}
