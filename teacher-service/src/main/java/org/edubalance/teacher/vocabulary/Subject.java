package org.edubalance.teacher.vocabulary;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.edubalance.kit.labels.Label;

/** 学科. A constant's place is stored, so that new ones go to the end. */
public enum Subject {
    @Label(zh = "语文", en = "Chinese")
    CHINESE,
    @Label(zh = "数学", en = "Mathematics")
    MATHEMATICS,
    @Label(zh = "英语", en = "English")
    ENGLISH,
    @Label(zh = "道德与法治", en = "Morality and law")
    MORALITY_AND_LAW,
    @Label(zh = "科学", en = "Science")
    SCIENCE,
    @Label(zh = "历史", en = "History")
    HISTORY,
    @Label(zh = "地理", en = "Geography")
    GEOGRAPHY,
    @Label(zh = "生物", en = "Biology")
    BIOLOGY,
    @Label(zh = "物理", en = "Physics")
    PHYSICS,
    @Label(zh = "化学", en = "Chemistry")
    CHEMISTRY,
    @Label(zh = "体育", en = "Physical education")
    PE,
    @Label(zh = "音乐", en = "Music")
    MUSIC,
    @Label(zh = "美术", en = "Art")
    ART,
    @Label(zh = "信息技术", en = "Information technology")
    IT,
    @Label(zh = "劳动", en = "Labour")
    LABOUR,
    @Label(zh = "心理健康", en = "Psychology")
    PSYCHOLOGY,
    @Label(zh = "其他", en = "Other")
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
