package org.edubalance.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lankao county's (兰考县) records for the school year 2019/2020 as files that the import API takes.
 * Generated: the same bytes each time, on any machine. The counts are those that the county
 * published; schools and persons are invented.
 */
public final class LankaoSample {

    /** The files, in the order in which they are loaded. */
    public static final List<String> FILES =
            List.of(
                    "divisions.ndjson",
                    "schools.ndjson",
                    "returns.ndjson",
                    "teachers.ndjson",
                    "assignments.ndjson",
                    "rules-national.ndjson",
                    "rules.ndjson",
                    "appropriations.ndjson",
                    "claim-rules.ndjson",
                    "claims.ndjson");

    private LankaoSample() {}

    /**
     * Writes all files into a folder, which is made if it is not there; files of the same names are
     * replaced.
     *
     * @return what was written
     */
    public static Summary writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<School> schools = SchoolPlan.build();
        Enrolment enrolment = new Enrolment(schools);
        Staffing staffing = new Staffing(schools, enrolment);
        Resources resources = new Resources(schools, enrolment, staffing);
        Teachers teachers = new Teachers(schools, Posts.of(schools, staffing));
        List<ReturnRow> returns = new Returns(schools, enrolment, resources).rows();

        NdjsonFile.write(folder, "divisions", DivisionRow.all());
        NdjsonFile.write(folder, "schools", SchoolRow.all(schools));
        NdjsonFile.write(folder, "returns", returns);
        NdjsonFile.write(folder, "teachers", teachers.teachers());
        NdjsonFile.write(folder, "assignments", teachers.assignments());
        NdjsonFile.write(folder, "rules-national", RuleRow.national());
        NdjsonFile.write(folder, "rules", RuleRow.henan());
        NdjsonFile.write(folder, "appropriations", AppropriationRow.all());
        NdjsonFile.copy(folder, "claim-rules");
        NdjsonFile.copy(folder, "claims");

        int points = (int) schools.stream().filter(School::point).count();
        int pupils = schools.stream().mapToInt(enrolment::compulsoryPupils).sum();
        int publicTeachers =
                staffing.all().stream()
                        .filter(s -> s.roll().school().isPublic())
                        .mapToInt(Staff::heads)
                        .sum();
        return new Summary(
                schools.size() - points,
                points,
                pupils,
                publicTeachers,
                teachers.teachers().size(),
                teachers.assignments().size(),
                resources.cvs(Stage.PRIMARY),
                resources.cvs(Stage.JUNIOR));
    }

    /** Takes the folder to write into. */
    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            System.err.println("usage: LankaoSample <folder>");
            System.exit(2);
        }
        System.out.print(writeTo(Path.of(arguments[0])).text());
    }

    /**
     * What was written.
     *
     * @param establishedSchools without teaching points
     * @param pupils primary and junior
     * @param publicTeachers of ordinary public schools, by head
     * @param teachers all rows, those of private schools, of the special school and former ones too
     * @param primaryCvs coefficients of variation by indicator id of CN-2012-BASIC
     */
    public record Summary(
            int establishedSchools,
            int teachingPoints,
            int pupils,
            int publicTeachers,
            int teachers,
            int assignments,
            Map<String, Double> primaryCvs,
            Map<String, Double> juniorCvs) {

        String text() {
            StringBuilder text = new StringBuilder();
            text.append(
                    String.format(Locale.ROOT, "established schools %,9d%n", establishedSchools));
            text.append(String.format(Locale.ROOT, "teaching points     %,9d%n", teachingPoints));
            text.append(String.format(Locale.ROOT, "pupils              %,9d%n", pupils));
            text.append(String.format(Locale.ROOT, "public teachers     %,9d%n", publicTeachers));
            text.append(String.format(Locale.ROOT, "teacher rows        %,9d%n", teachers));
            text.append(String.format(Locale.ROOT, "assignment rows     %,9d%n", assignments));
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%n%-32s %8s %8s%n",
                            "coefficient of variation",
                            "PRIMARY",
                            "JUNIOR"));
            primaryCvs.forEach(
                    (id, cv) ->
                            text.append(
                                    String.format(
                                            Locale.ROOT,
                                            "%-32s %8.4f %8.4f%n",
                                            id,
                                            cv,
                                            juniorCvs.get(id))));
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%-32s %8.4f %8.4f%n",
                            "composite",
                            mean(primaryCvs),
                            mean(juniorCvs)));
            return text.toString();
        }

        private static double mean(Map<String, Double> cvs) {
            return cvs.values().stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        }
    }
}
