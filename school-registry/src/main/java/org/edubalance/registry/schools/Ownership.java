package org.edubalance.registry.schools;

/** Who runs a school: the public hand (公办) or somebody else (民办). */
public enum Ownership {
    PUBLIC,
    PRIVATE
}
