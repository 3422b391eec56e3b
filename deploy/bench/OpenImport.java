import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * Evaluates Lankao, and the county of the benchmarks, while a long import of the latter is open:
 * prints how fast the one is answered beside how fast it was before, and stops when the other shows
 * anything but all of the import or nothing of it.
 */
class OpenImport {

    private static final String SCHOOL = "2141009990";
    private static final int POSTED = 20;
    private static final int ROUNDS = 40;

    private final LocalApi api = new LocalApi();
    private final String prefix = TeacherRows.prefix();
    private final List<Double> meanwhile = new ArrayList<>();

    public static void main(String[] arguments) throws Exception {
        new OpenImport().run(Integer.parseInt(arguments[0]));
    }

    private void run(int rows) throws Exception {
        api.makeCounty();
        makeSchool();
        api.awaitImport(api.startImport("teachers", lines(0, false)));
        api.awaitImport(api.startImport("assignments", posts()));
        Path file = lines(rows, true);

        List<Double> usual = new ArrayList<>();
        for (int round = 0; round < 2 * ROUNDS; round++) {
            double took = timed();
            if (round >= ROUNDS) {
                usual.add(took);
            }
        }
        String before = digest();
        long start = System.nanoTime();
        String job = api.startImport("teachers", file);
        int checked = 0;
        while (!api.isDone(job)) {
            double took = timed();
            String same = digest();
            if (api.isDone(job)) {
                break;
            }
            meanwhile.add(took);
            checked++;
            if (!same.equals(before)) {
                throw new IllegalStateException("a part of an open import was seen");
            }
        }
        double open = (System.nanoTime() - start) / 1e9;
        TreeSet<String> after = new TreeSet<>(List.of(digest(), digest()));
        if (after.size() != 1 || after.contains(before)) {
            throw new IllegalStateException("the import is done, and is not seen as a whole");
        }
        System.out.printf("import of %d teachers open for %.1f s%n", rows + POSTED, open);
        System.out.printf("same county: %d evaluations as before, then one other%n", checked);
        print("other county, before:", usual);
        print("other county, meanwhile:", meanwhile);
        System.out.printf("ratio of the medians: %.2f%n", median(meanwhile) / median(usual));
    }

    private void makeSchool() throws Exception {
        String url = LocalApi.registry("schools/" + SCHOOL);
        if (api.isThere(url, LocalApi.EDITOR)) {
            return;
        }
        api.send(
                "PUT",
                url,
                LocalApi.EDITOR,
                """
                {"name":"Bench","kind":"PRIMARY","ownership":"PUBLIC","urbanRural":"RURAL","divisionCode":"%s"}"""
                        .formatted(LocalApi.COUNTY));
        String filled = url + "/returns/2019";
        api.send(
                "PUT",
                filled,
                LocalApi.EDITOR,
                "{\"stages\":[{\"stage\":\"PRIMARY\",\"pupils\":100}]}");
        api.send("POST", filled + "/submission", LocalApi.EDITOR, "");
        api.send(
                "POST",
                filled + "/verification",
                LocalApi.VERIFIER,
                "{\"acknowledgeWarnings\":true}");
    }

    /** Teachers with posts, half of them at the beginning and half at the end, others between. */
    private Path lines(int others, boolean changed) throws Exception {
        List<String> lines = new ArrayList<>();
        for (int number = 0; number < POSTED; number++) {
            String row = TeacherRows.row(prefix + "P", number);
            lines.add(changed ? row.replace("\"MID\"", "\"NONE\"") : row);
        }
        List<String> between = new ArrayList<>();
        for (int number = 0; number < others; number++) {
            between.add(TeacherRows.row(prefix, number));
        }
        lines.addAll(POSTED / 2, between);
        return file(lines);
    }

    private Path posts() throws Exception {
        List<String> lines = new ArrayList<>();
        for (int number = 0; number < POSTED; number++) {
            lines.add(
                    """
                    {"divisionCode":"%s","staffNumber":"%sP%06d","schoolCode":"%s","stage":"PRIMARY",\
                    "role":"TEACHER","share":1,"from":"2018-09-01"}"""
                            .formatted(LocalApi.COUNTY, prefix, number, SCHOOL));
        }
        return file(lines);
    }

    private static Path file(List<String> lines) throws Exception {
        Path file = Files.createTempFile("open-import", ".ndjson");
        file.toFile().deleteOnExit();
        return Files.write(file, lines);
    }

    private double timed() throws Exception {
        long start = System.nanoTime();
        evaluate(LocalApi.SAMPLE, "410225");
        return (System.nanoTime() - start) / 1e6;
    }

    /** The seal of an evaluation of the county: the same facts give the same. */
    private String digest() throws Exception {
        String answer = evaluate(LocalApi.EDITOR, LocalApi.COUNTY);
        return LocalApi.field(answer.substring(answer.indexOf("\"engineVersion\"")), "digest");
    }

    private String evaluate(String token, String county) throws Exception {
        return api.send(
                "POST",
                LocalApi.evaluation("evaluations"),
                token,
                "{\"standard\":\"CN-2012-BASIC\",\"divisionCode\":\"%s\",\"academicYear\":2019}"
                        .formatted(county));
    }

    private static void print(String what, List<Double> millis) {
        Collections.sort(millis);
        System.out.printf(
                "%-24s median %.1f ms (min %.1f, p95 %.1f), %d evaluations%n",
                what,
                median(millis),
                millis.get(0),
                millis.get(millis.size() * 95 / 100),
                millis.size());
    }

    private static double median(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }
}
