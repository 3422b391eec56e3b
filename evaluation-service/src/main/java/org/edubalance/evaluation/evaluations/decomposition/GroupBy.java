package org.edubalance.evaluation.evaluations.decomposition;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import org.edubalance.evaluation.core.SchoolResult;

/** What schools are grouped by. */
enum GroupBy {
    /** By the code of their town. */
    TOWN("town", SchoolResult::townCode),
    /** By urban, town, rural. */
    URBAN_RURAL("urbanRural", SchoolResult::urbanRural),
    /** By public, private. */
    OWNERSHIP("ownership", SchoolResult::ownership),
    /** By kind of school. */
    KIND("kind", SchoolResult::kind);

    /** What the parameter may say. */
    static final String PATTERN = "town|urbanRural|ownership|kind";

    private final String member;
    private final Function<SchoolResult, Object> key;

    GroupBy(String member, Function<SchoolResult, Object> key) {
        this.member = member;
        this.key = key;
    }

    /** Named by the member of a school that it looks at. */
    static GroupBy of(String member) {
        return Arrays.stream(values())
                .filter(by -> by.member.equals(member))
                .findFirst()
                .orElseThrow();
    }

    /** The school's group; empty where it is not known. */
    String groupOf(SchoolResult school) {
        return Objects.toString(key.apply(school), "");
    }
}
