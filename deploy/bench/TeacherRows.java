import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Made-up teachers, as full as those of the sample. */
class TeacherRows {

    private static final String[] QUALIFICATIONS = {"JUNIOR_COLLEGE", "BACHELOR", "MASTER"};
    private static final String[] SUBJECTS = {"CHINESE", "MATHEMATICS", "MUSIC", "ART", "PE"};
    private static final String[] SURNAMES = {"张", "李", "王", "赵", "谭", "熊"};
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int DAYS = 9000;

    /** Of this run only: an import of rows that are there already would change nothing. */
    static String prefix() {
        return "B" + Long.toString(System.currentTimeMillis(), 36).toUpperCase() + "-";
    }

    static Path file(String prefix, int rows) throws IOException {
        Path file = Files.createTempFile("teachers", ".ndjson");
        file.toFile().deleteOnExit();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int number = 0; number < rows; number++) {
                out.write(row(prefix, number));
                out.newLine();
            }
        }
        return file;
    }

    static String row(String prefix, int number) {
        LocalDate birth = LocalDate.of(1965, 1, 1).plusDays(number % DAYS);
        String subject = SUBJECTS[number % SUBJECTS.length];
        return """
               {"divisionCode":"%s","staffNumber":"%s%06d","name":"%s小%d","idNumber":"%s","gender":"%s",\
               "birthDate":"%s","hiredOn":"%s","staffing":"ESTABLISHMENT","qualification":"%s",\
               "certificate":{"stage":"PRIMARY","subject":"%s"},"title":"MID","titleFrom":"%s","subjects":["%s"]}"""
                .formatted(
                        LocalApi.COUNTY,
                        prefix,
                        number,
                        SURNAMES[number % SURNAMES.length],
                        number,
                        identity(birth, number),
                        number % 2 == 0 ? "FEMALE" : "MALE",
                        birth,
                        birth.plusYears(23),
                        QUALIFICATIONS[number % QUALIFICATIONS.length],
                        subject,
                        birth.plusYears(30),
                        subject);
    }

    private static String identity(LocalDate birth, int number) {
        String digits =
                "000000" + birth.toString().replace("-", "") + "%03d".formatted(number / DAYS);
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += WEIGHTS[place] * (digits.charAt(place) - '0');
        }
        return digits + "10X98765432".charAt(sum % 11);
    }
}
