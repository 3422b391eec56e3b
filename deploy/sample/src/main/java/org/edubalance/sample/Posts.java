package org.edubalance.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * One person a head of {@link Staffing}. Within a place the leaders come first, titles go to the
 * front, those below the required qualification stand behind the leaders, and those who share a
 * post at the end.
 */
final class Posts {
    private static final int LEFT_THE_COUNTY = 36;

    private final Draw draw = Draw.of("posts");
    private final List<Person> persons = new ArrayList<>();

    private Posts() {}

    /** By school code and stage, then those who have left. */
    static List<Person> of(List<School> schools, Staffing staffing) {
        Posts posts = new Posts();
        staffing.all().forEach(posts::fill);
        schools.stream().filter(School::special).forEach(posts::special);
        posts.hires();
        posts.tiers();
        posts.gone();
        return posts.persons;
    }

    private void fill(Staff staff) {
        School school = staff.roll().school();
        int belowFrom = staff.leaders(),
                belowTo = belowFrom + staff.heads() - staff.aboveRequired();
        int lendingFrom = staff.heads() - staff.lentTo().size();
        if (belowTo > lendingFrom || staff.midTitle() > lendingFrom) {
            throw new IllegalStateException(
                    "Too many kinds of teachers for the places of " + school.code());
        }
        for (int i = 0; i < staff.heads(); i++) {
            String role = "TEACHER";
            if (i < staff.leaders()) {
                role = i == 0 && staff.hasPrincipal() ? "PRINCIPAL" : "VICE_PRINCIPAL";
            }
            Roll host = i < lendingFrom ? null : staff.lentTo().get(i - lendingFrom);
            boolean above = i < belowFrom || i >= belowTo;
            persons.add(
                    new Person(
                            school, staff.roll().stage(), role, above, i < staff.midTitle(), host));
        }
    }

    private void special(School school) {
        for (int i = 0; i < Targets.SPECIAL_STAFF; i++) {
            String role = i == 0 ? "PRINCIPAL" : i == 1 ? "VICE_PRINCIPAL" : "TEACHER";
            persons.add(
                    new Person(
                            school,
                            Stage.SPECIAL,
                            role,
                            true,
                            i < Targets.SPECIAL_STAFF / 2,
                            null));
        }
    }

    /** Mostly people without a mid title yet; a few came with one or got it since. */
    private void hires() {
        List<Person> young = new ArrayList<>(), titled = new ArrayList<>();
        for (Person person : persons) {
            if (person.school.isPublic()
                    && person.stage != Stage.SPECIAL
                    && !person.leads()
                    && !person.secondaryOnly()) {
                (person.midTitle ? titled : young).add(person);
            }
        }
        draw.shuffle(young);
        draw.shuffle(titled);
        int withTitle = Targets.HIRED_SINCE_2014_WITH_MID_TITLE;
        titled.subList(0, withTitle).forEach(p -> p.hiredSince2014 = true);
        young.subList(0, Targets.HIRED_SINCE_2014 - withTitle)
                .forEach(p -> p.hiredSince2014 = true);
        for (Person person : persons) {
            if (!person.school.isPublic()
                    && !person.leads()
                    && !person.midTitle
                    && !person.secondaryOnly()) {
                person.hiredSince2014 = draw.chance(0.6);
            }
        }
    }

    private void tiers() {
        List<Person> titled = new ArrayList<>();
        for (Person person : persons) {
            if (person.school.isPublic()
                    && person.stage != Stage.SPECIAL
                    && person.midTitle
                    && !person.hiredSince2014) {
                titled.add(person);
            }
        }
        draw.shuffle(titled);
        for (int i = 0; i < Targets.BACKBONE + Targets.MASTER + Targets.SUBJECT_LEADER; i++) {
            titled.get(i).tier =
                    i < Targets.BACKBONE
                            ? "BACKBONE"
                            : i < Targets.BACKBONE + Targets.MASTER ? "MASTER" : "SUBJECT_LEADER";
        }
    }

    /** Former teachers, for the history: their posts have ended. */
    private void gone() {
        List<Person> models =
                persons.stream()
                        .filter(
                                p ->
                                        p.school.isPublic()
                                                && p.midTitle
                                                && !p.leads()
                                                && p.school.openedOn() == null)
                        .toList();
        for (int i = 0; i < LEFT_THE_COUNTY; i++) {
            Person model = draw.oneOf(models);
            Person former =
                    new Person(
                            model.school, model.stage, "TEACHER", model.aboveRequired, true, null);
            former.gone = true;
            persons.add(former);
        }
    }
}
