package org.edubalance.registry.schools;

import org.edubalance.kit.labels.Label;

/** Who runs a school: the public hand (公办) or somebody else (民办). */
public enum Ownership {
    @Label(zh = "公办", en = "Public")
    PUBLIC,
    @Label(zh = "民办", en = "Private")
    PRIVATE
}
