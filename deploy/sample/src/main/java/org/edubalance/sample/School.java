package org.edubalance.sample;

import java.math.BigDecimal;
import java.util.List;

/**
 * A school as planned.
 *
 * @param setting URBAN, TOWN or RURAL
 * @param centralCode the central school of a teaching point, else null
 * @param openedOn null when it has always been there
 */
record School(
        String code,
        String name,
        Kind kind,
        boolean isPublic,
        String setting,
        Town town,
        String centralCode,
        BigDecimal latitude,
        BigDecimal longitude,
        boolean boarding,
        String openedOn) {

    boolean has(Stage stage) {
        return switch (kind) {
            case PRIMARY, TEACHING_POINT -> stage == Stage.PRIMARY;
            case JUNIOR -> stage == Stage.JUNIOR;
            case NINE_YEAR, SPECIAL -> stage == Stage.PRIMARY || stage == Stage.JUNIOR;
            case COMPLETE_SECONDARY -> stage == Stage.JUNIOR || stage == Stage.SENIOR;
        };
    }

    /** Stages of compulsory education, in order. */
    List<Stage> compulsoryStages() {
        return List.of(Stage.PRIMARY, Stage.JUNIOR).stream().filter(this::has).toList();
    }

    /**
     * The school under which the evaluation counts this one: a point goes with its central school.
     */
    String unitCode() {
        return centralCode == null ? code : centralCode;
    }

    boolean urban() {
        return setting.equals("URBAN");
    }

    boolean rural() {
        return setting.equals("RURAL");
    }

    boolean special() {
        return kind == Kind.SPECIAL;
    }

    boolean point() {
        return kind == Kind.TEACHING_POINT;
    }
}
