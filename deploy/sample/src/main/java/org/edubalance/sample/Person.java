package org.edubalance.sample;

import java.time.LocalDate;
import java.util.List;

/** A teacher being made: filled in step by step, then written as rows. */
final class Person {
    final School school;
    final Stage stage;
    final String role;
    final boolean aboveRequired;
    final boolean midTitle;

    /** Where 0.4 of the post is, or null. */
    final Roll host;

    boolean hiredSince2014;
    boolean gone;
    String tier;
    boolean female;
    LocalDate birth;
    LocalDate hired;
    LocalDate left;
    List<String> subjects;

    Person(
            School school,
            Stage stage,
            String role,
            boolean aboveRequired,
            boolean midTitle,
            Roll host) {
        this.school = school;
        this.stage = stage;
        this.role = role;
        this.aboveRequired = aboveRequired;
        this.midTitle = midTitle;
        this.host = host;
    }

    boolean leads() {
        return !role.equals("TEACHER");
    }

    /** Below 专科 on a primary post: nobody hired since 2014 is. */
    boolean secondaryOnly() {
        return stage == Stage.PRIMARY && !aboveRequired;
    }
}
