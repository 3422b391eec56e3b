package org.edubalance.teacher.vocabulary;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** 学科. A constant's place is stored, so that new ones go to the end. */
public enum Subject {
    CHINESE,
    MATHEMATICS,
    ENGLISH,
    MORALITY_AND_LAW,
    SCIENCE,
    HISTORY,
    GEOGRAPHY,
    BIOLOGY,
    PHYSICS,
    CHEMISTRY,
    PE,
    MUSIC,
    ART,
    IT,
    LABOUR,
    PSYCHOLOGY,
    OTHER;

    /** The subjects as a set of bits, the form in which they are stored; {@code null} is none. */
    public static int mask(Collection<Subject> subjects) {
        return subjects == null
                ? 0
                : subjects.stream().mapToInt(Subject::bit).reduce(0, (a, b) -> a | b);
    }

    /** The subjects of a set of bits, in the order of this vocabulary. */
    public static List<Subject> of(int mask) {
        return Arrays.stream(values()).filter(subject -> (mask & subject.bit()) != 0).toList();
    }

    private int bit() {
        return 1 << ordinal();
    }
}
