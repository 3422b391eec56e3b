package org.edubalance.sample;

/** Kind of school, with the two digits AA that its code begins with. */
enum Kind {
    PRIMARY("21"),
    JUNIOR("31"),
    NINE_YEAR("31"),
    COMPLETE_SECONDARY("34"),
    TEACHING_POINT("21"),
    SPECIAL("51");

    private final String codePrefix;

    Kind(String codePrefix) {
        this.codePrefix = codePrefix;
    }

    String codePrefix() {
        return codePrefix;
    }

    /** Whether one set of premises serves two stages, so that the standard's weights split it. */
    boolean sharesPremises() {
        return this == NINE_YEAR || this == COMPLETE_SECONDARY;
    }
}
