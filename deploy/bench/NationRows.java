import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.LongFunction;

/**
 * A nation, the same whenever it is made: counties of eight a prefecture and twelve prefectures a
 * province, schools spread evenly over them, three of four for primary pupils, and posts spread
 * evenly over the schools, each of a teacher of its own. Figures vary from school to school by
 * remainders, so that coefficients are neither 0 nor all alike.
 */
record NationRows(int counties, int schools, long posts) {

    private static final int COUNTIES_A_PROVINCE = 96;
    private static final int COUNTIES_A_PREFECTURE = 8;
    private static final int FIRST_PROVINCE = 11;

    String county(int number) {
        int within = number % COUNTIES_A_PROVINCE;
        return "%02d%02d%02d"
                .formatted(
                        FIRST_PROVINCE + number / COUNTIES_A_PROVINCE,
                        1 + within / COUNTIES_A_PREFECTURE,
                        1 + within % COUNTIES_A_PREFECTURE);
    }

    int countyOf(int school) {
        return (int) ((long) school * counties / schools);
    }

    /** The first school of a county. */
    int schoolOf(int county) {
        return (int) (((long) county * schools + counties - 1) / counties);
    }

    String school(int number) {
        return (isPrimary(number) ? "2111" : "3111") + "%06d".formatted(number);
    }

    private static boolean isPrimary(int school) {
        return school % 4 != 3;
    }

    private static String stage(int school) {
        return isPrimary(school) ? "PRIMARY" : "JUNIOR";
    }

    private static String premises(int school, int more) {
        return "{\"indoorSportsArea\":%d,\"sportsArea\":%d,\"teachingArea\":%d}"
                .formatted(50 + school % 41, 3000 + school % 1009, 2500 + school % 701 + more);
    }

    private static String equipment(int school) {
        return "{\"books\":%d,\"computers\":%d,\"equipmentValue\":%d,\"multimediaRooms\":%d}"
                .formatted(
                        9000 + school % 4001,
                        60 + school % 47,
                        900_000 + school % 200_003,
                        12 + school % 9);
    }

    private static String stages(int school) {
        return "[{\"pupils\":%d,\"stage\":\"%s\"}]".formatted(300 + school % 397, stage(school));
    }

    private static String content(int school, int more) {
        return "{\"equipment\":%s,\"premises\":%s,\"stages\":%s}"
                .formatted(equipment(school), premises(school, more), stages(school));
    }

    /** A line of an import of returns that changes what was loaded of a school. */
    String changedReturn(int school, int more) {
        return "{\"schoolCode\":\"%s\",\"academicYear\":2019,\"status\":\"VERIFIED\",%s"
                .formatted(school(school), content(school, more).substring(1));
    }

    /** Loads all of it into the tables of registry and teacher-service. */
    void load(Connection database) throws SQLException, IOException {
        try (Statement statement = database.createStatement()) {
            statement.execute("SET foreign_key_checks = 0, unique_checks = 0");
        }
        Set<String> divisions = new LinkedHashSet<>();
        for (int county = 0; county < counties; county++) {
            divisions.add(county(county).substring(0, 2));
            divisions.add(county(county).substring(0, 4));
            divisions.add(county(county));
        }
        String[] codes = divisions.toArray(String[]::new);
        load(
                database,
                "registry.division (code, parent_code, name, level, version)",
                codes.length,
                row -> division(codes[(int) row]));
        load(
                database,
                "registry.school (code, name, kind, ownership, urban_rural, division_code,"
                        + " designations, version)",
                schools,
                row ->
                        "%s\tS%d\t%s\tPUBLIC\tRURAL\t%s\t[]\t0"
                                .formatted(
                                        school((int) row),
                                        row,
                                        stage((int) row),
                                        county(countyOf((int) row))));
        load(
                database,
                "registry.school_return (id, school_code, academic_year, revision, status, in_force,"
                        + " content, facts_premises, facts_equipment, facts_stages, version)",
                schools,
                row ->
                        "%s\t%s\t2019\t1\tVERIFIED\t1\t%s\t%s\t%s\t%s\t0"
                                .formatted(
                                        id(1, row),
                                        school((int) row),
                                        content((int) row, 0),
                                        premises((int) row, 0),
                                        equipment((int) row),
                                        stages((int) row)));
        load(
                database,
                "teacher.teacher (id, division_code, staff_number, name, hired_on, qualification,"
                        + " subject_mask, career, version)",
                posts,
                row ->
                        "%s\t%s\tN%d\tx\t2000-09-01\tBACHELOR\t1\t[]\t0"
                                .formatted(id(2, row), county(countyOf(schoolOfPost(row))), row));
        load(
                database,
                "teacher.standing (teacher_id, valid_from, valid_to, qualification, title, tier,"
                        + " tier_level, subject_mask)",
                posts,
                row ->
                        "%s\t1000-01-01\t9999-12-31\t%d\t%d\t%d\t%d\t%d"
                                .formatted(
                                        id(2, row),
                                        1 + row * 7 % 4,
                                        row * 5 % 5,
                                        1 + row % 3,
                                        1 + row % 4,
                                        1L << row % 13));
        load(
                database,
                "teacher.assignment (id, teacher_id, division_code, school_code, stage, role, share,"
                        + " subject_mask, valid_from, valid_to, version)",
                posts,
                row -> post(row));
    }

    private String post(long row) {
        int school = schoolOfPost(row);
        return "%s\t%s\t%s\t%s\t%s\tTEACHER\t1\t0\t2010-09-01\t9999-12-31\t0"
                .formatted(
                        id(3, row),
                        id(2, row),
                        county(countyOf(school)),
                        school(school),
                        stage(school));
    }

    private int schoolOfPost(long post) {
        return (int) (post * schools / posts);
    }

    private static String division(String code) {
        String parent = code.length() == 2 ? "\\N" : code.substring(0, code.length() - 2);
        String level =
                switch (code.length()) {
                    case 2 -> "PROVINCE";
                    case 4 -> "PREFECTURE";
                    default -> "COUNTY";
                };
        return code + "\t" + parent + "\tD" + code + "\t" + level + "\t0";
    }

    /** Identifiers in the order of the rows, as the services' own are. */
    private static String id(int table, long row) {
        return "0190%04x-%04x-7%03x-8000-%012x"
                .formatted(row >> 28, row >> 12 & 0xffff, row & 0xfff, table);
    }

    private static void load(
            Connection database, String target, long rows, LongFunction<String> row)
            throws SQLException, IOException {
        long start = System.nanoTime();
        String table = target.substring(0, target.indexOf(' '));
        String columns = target.substring(target.indexOf('('));
        try (InputStream lines = lines(rows, row);
                org.mariadb.jdbc.Statement statement =
                        database.createStatement().unwrap(org.mariadb.jdbc.Statement.class)) {
            statement.setLocalInfileInputStream(lines);
            statement.execute(
                    "LOAD DATA LOCAL INFILE 'rows' INTO TABLE "
                            + table
                            + " CHARACTER SET utf8mb4 "
                            + columns);
        }
        System.out.printf(
                "loaded %-22s %,10d rows in %.1f s%n",
                table, rows, (System.nanoTime() - start) / 1e9);
    }

    private static InputStream lines(long rows, LongFunction<String> row) throws IOException {
        PipedInputStream in = new PipedInputStream(1 << 20);
        PipedOutputStream out = new PipedOutputStream(in);
        Thread writer =
                new Thread(
                        () -> {
                            try (out) {
                                StringBuilder chunk = new StringBuilder();
                                for (long number = 0; number < rows; number++) {
                                    chunk.append(row.apply(number)).append('\n');
                                    if (chunk.length() > 1 << 16 || number == rows - 1) {
                                        out.write(
                                                chunk.toString().getBytes(StandardCharsets.UTF_8));
                                        chunk.setLength(0);
                                    }
                                }
                            } catch (IOException e) {
                                throw new IllegalStateException(e);
                            }
                        });
        writer.setDaemon(true);
        writer.start();
        return in;
    }
}
