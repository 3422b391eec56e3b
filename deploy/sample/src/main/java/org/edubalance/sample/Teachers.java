package org.edubalance.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Careers for the persons of {@link Posts}: dates, degrees, titles, and where each has taught. */
final class Teachers {
    private static final LocalDate REFERENCE = LocalDate.of(Targets.ACADEMIC_YEAR, 9, 1);
    private static final double MOVED_BEFORE = 0.04;

    private final Draw draw = Draw.of("careers");
    private final PersonNames names = new PersonNames();
    private final IdentityNumbers identityNumbers = new IdentityNumbers();
    private final Subjects subjects = new Subjects();
    private final List<School> schools;
    private final List<TeacherRow> teachers = new ArrayList<>();
    private final List<AssignmentRow> assignments = new ArrayList<>();

    Teachers(List<School> schools, List<Person> persons) {
        this.schools = schools;
        for (Person person : persons) {
            live(person);
            String digits = "00000" + (teachers.size() + 1);
            String staffNumber = "LK" + digits.substring(digits.length() - 6);
            teachers.add(teacher(person, staffNumber));
            assign(person, staffNumber);
        }
    }

    List<TeacherRow> teachers() {
        return teachers;
    }

    List<AssignmentRow> assignments() {
        return assignments;
    }

    private void live(Person person) {
        person.female = draw.chance(person.stage == Stage.JUNIOR ? 0.55 : 0.64);
        person.hired = hired(person);
        int age = 21 + draw.below(5);
        person.birth =
                LocalDate.of(person.hired.getYear() - age, 1 + draw.below(12), 1 + draw.below(28));
        person.left = person.gone ? LocalDate.of(2015 + draw.below(4), 7, 1) : null;
        person.subjects = subjects.of(person);
    }

    /**
     * Summer or September, when posts are filled; nobody is past the age of retirement on the
     * reference date.
     */
    private LocalDate hired(Person person) {
        if (person.hiredSince2014) {
            int year = person.midTitle ? 2014 : 2014 + draw.below(6);
            return year == 2019
                    ? LocalDate.of(year, 8, 20 + draw.below(10))
                    : LocalDate.of(year, 9, 1);
        }
        int first = person.female ? 1991 : 1987;
        int last = person.midTitle ? 2010 : 2013;
        int year =
                person.secondaryOnly()
                        ? first + draw.below(8)
                        : first + draw.below(last - first + 1);
        return LocalDate.of(year, draw.chance(0.8) ? 9 : 8, 1);
    }

    private TeacherRow teacher(Person person, String staffNumber) {
        String title = title(person);
        boolean tiered = person.tier != null;
        return new TeacherRow(
                Towns.COUNTY,
                staffNumber,
                names.next(person.female),
                identityNumbers.next(person.birth, person.female),
                person.female ? "FEMALE" : "MALE",
                person.birth.toString(),
                person.hired.toString(),
                person.left == null ? null : person.left.toString(),
                staffing(person),
                qualification(person),
                new TeacherRow.Certificate(
                        person.stage == Stage.JUNIOR ? "JUNIOR" : "PRIMARY",
                        person.subjects.get(0)),
                title,
                person.midTitle ? titleFrom(person).toString() : null,
                person.subjects,
                person.tier,
                !tiered ? null : person.tier.equals("SUBJECT_LEADER") ? "PROVINCE" : "COUNTY",
                !tiered ? null : tierFrom(person),
                null);
    }

    private String staffing(Person person) {
        if (!person.school.isPublic()) {
            return "CONTRACT";
        }
        return person.hiredSince2014 && person.hired.getYear() >= 2016 && draw.chance(0.2)
                ? "SPECIAL_POST"
                : "ESTABLISHMENT";
    }

    private String qualification(Person person) {
        if (person.stage == Stage.JUNIOR) {
            return !person.aboveRequired
                    ? "JUNIOR_COLLEGE"
                    : draw.chance(0.04) ? "MASTER" : "BACHELOR";
        }
        if (!person.aboveRequired) {
            return "SECONDARY";
        }
        double bachelor = person.hiredSince2014 ? 0.7 : 0.42;
        boolean higher = person.host != null || draw.chance(bachelor);
        return !higher ? "JUNIOR_COLLEGE" : draw.chance(0.02) ? "MASTER" : "BACHELOR";
    }

    private String title(Person person) {
        if (person.midTitle) {
            boolean senior = person.hired.getYear() <= 2002 && draw.chance(0.38);
            return senior ? draw.chance(0.004) ? "CHIEF" : "SENIOR" : "MID";
        }
        int years = REFERENCE.getYear() - person.hired.getYear();
        return years < 1 ? "NONE" : draw.chance(0.12) ? "LEVEL3" : "JUNIOR";
    }

    private LocalDate titleFrom(Person person) {
        int earliest = person.hired.getYear() + (person.hiredSince2014 ? 4 : 5);
        int year = Math.min(2018, earliest + draw.below(8));
        return LocalDate.of(year, 12, 1);
    }

    private String tierFrom(Person person) {
        int first =
                switch (person.tier) {
                    case "MASTER" -> 2017;
                    case "SUBJECT_LEADER" -> 2016;
                    default -> 2013;
                };
        return LocalDate.of(first + draw.below(2019 - first), 9, 1).toString();
    }

    private void assign(Person person, String staffNumber) {
        LocalDate from = person.hired;
        if (person.school.openedOn() != null) {
            LocalDate opened = LocalDate.parse(person.school.openedOn());
            from = from.isBefore(opened) ? opened : from;
        } else if (!person.gone
                && from.getYear() < 2009
                && person.stage != Stage.SPECIAL
                && draw.chance(MOVED_BEFORE)) {
            from = moved(person, staffNumber);
        }
        String end = person.left == null ? null : person.left.toString();
        BigDecimal whole = BigDecimal.ONE;
        if (person.host == null) {
            add(person, staffNumber, person.school, person.stage, whole, from.toString(), end);
            return;
        }
        add(
                person,
                staffNumber,
                person.school,
                person.stage,
                tenths(Lending.HOME_SHARE),
                from.toString(),
                end);
        add(
                person,
                staffNumber,
                person.host.school(),
                person.host.stage(),
                tenths(Lending.HOST_SHARE),
                from.toString(),
                end);
    }

    /**
     * An earlier post at another school of the same owner and stage, ended on the day the present
     * one began.
     */
    private LocalDate moved(Person person, String staffNumber) {
        List<School> earlier =
                schools.stream()
                        .filter(
                                s ->
                                        s.has(person.stage)
                                                && s.isPublic() == person.school.isPublic())
                        .filter(
                                s ->
                                        !s.equals(person.school)
                                                && !s.special()
                                                && s.openedOn() == null)
                        .toList();
        LocalDate moved = LocalDate.of(2011 + draw.below(8), 9, 1);
        AssignmentRow before =
                new AssignmentRow(
                        Towns.COUNTY,
                        staffNumber,
                        draw.oneOf(earlier).code(),
                        person.stage,
                        "TEACHER",
                        BigDecimal.ONE,
                        person.subjects,
                        person.hired.toString(),
                        moved.toString());
        assignments.add(before);
        return moved;
    }

    private void add(
            Person person,
            String staffNumber,
            School school,
            Stage stage,
            BigDecimal share,
            String from,
            String to) {
        assignments.add(
                new AssignmentRow(
                        Towns.COUNTY,
                        staffNumber,
                        school.code(),
                        stage,
                        person.role,
                        share,
                        person.subjects,
                        from,
                        to));
    }

    private static BigDecimal tenths(double share) {
        return BigDecimal.valueOf(Math.round(share * 10), 1);
    }
}
