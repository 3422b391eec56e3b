package org.edubalance.evaluation.core;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who is counted, and how. A member that is absent is inherited: a request's from the standard's,
 * the standard's from {@link #DEFAULT}.
 *
 * @param kinds kinds of school; special schools never, teaching points by {@code teachingPoints}
 * @param ownership all schools or the public ones
 * @param teachingPoints what becomes of teaching points
 * @param teachingPointMinPupils points with fewer pupils are left out, before anything else is done
 *     with them
 * @param teacherCount what stands for {@code teachers} in a formula
 * @param splitMode how a school with several stages is taken apart
 */
public record Inclusion(
        Set<SchoolKind> kinds,
        OwnershipScope ownership,
        TeachingPoints teachingPoints,
        Integer teachingPointMinPupils,
        TeacherCount teacherCount,
        SplitMode splitMode) {

    /** Whose schools. */
    public enum OwnershipScope {
        /** Public and private. */
        ALL,
        /** Public only. */
        PUBLIC
    }

    /** What becomes of a teaching point. */
    public enum TeachingPoints {
        /**
         * Pupils and quantities are added to the central school's primary part before any ratio.
         */
        MERGE,
        /** Counts as a school of its own. */
        ALONE,
        /** Is left out. */
        EXCLUDE
    }

    /** What stands for {@code teachers}. */
    public enum TeacherCount {
        /** 专任教师. */
        FULL_TIME,
        /** 教职工. */
        STAFF
    }

    /** How shared quantities are divided between stages. */
    public enum SplitMode {
        /** By weighted pupils, where a stage has not returned its own. */
        WEIGHTED,
        /** Only what each stage returned as its own; without it the figure is missing. */
        ACTUAL
    }

    /** What holds where neither request nor standard says anything. */
    public static final Inclusion DEFAULT =
            new Inclusion(
                    EnumSet.of(
                            SchoolKind.PRIMARY,
                            SchoolKind.JUNIOR,
                            SchoolKind.NINE_YEAR,
                            SchoolKind.TWELVE_YEAR,
                            SchoolKind.COMPLETE_SECONDARY),
                    OwnershipScope.ALL,
                    TeachingPoints.MERGE,
                    0,
                    TeacherCount.FULL_TIME,
                    SplitMode.WEIGHTED);

    /** Copies the kinds. */
    public Inclusion {
        if (kinds != null) {
            Set<SchoolKind> copy = EnumSet.noneOf(SchoolKind.class);
            copy.addAll(kinds);
            kinds = Collections.unmodifiableSet(copy);
        }
    }

    /** This one, with every member that {@code override} gives taken from there. */
    public Inclusion overriddenBy(Inclusion override) {
        if (override == null) {
            return this;
        }
        return new Inclusion(
                override.kinds != null ? override.kinds : kinds,
                override.ownership != null ? override.ownership : ownership,
                override.teachingPoints != null ? override.teachingPoints : teachingPoints,
                override.teachingPointMinPupils != null
                        ? override.teachingPointMinPupils
                        : teachingPointMinPupils,
                override.teacherCount != null ? override.teacherCount : teacherCount,
                override.splitMode != null ? override.splitMode : splitMode);
    }

    /** Whether the school takes part; call on a complete inclusion. */
    boolean includes(SchoolFacts school) {
        if (ownership == OwnershipScope.PUBLIC && school.ownership() != Ownership.PUBLIC) {
            return false;
        }
        return switch (school.kind()) {
            case SPECIAL -> false;
            case TEACHING_POINT -> teachingPoints != TeachingPoints.EXCLUDE;
            default -> kinds.contains(school.kind());
        };
    }
}
