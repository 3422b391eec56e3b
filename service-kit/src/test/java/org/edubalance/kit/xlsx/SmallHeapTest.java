package org.edubalance.kit.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook of many rows, each with names of its own, is read in a heap of 24 MB. */
class SmallHeapTest {

    private static final int ROWS = 200_000;

    @TempDir Path folder;

    /** Reads the workbook and says how many cells it holds; {@code sheets} of rows to write one. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        if (arguments.length > 1) {
            write(file, Integer.parseInt(arguments[1]));
        }
        long from = System.nanoTime();
        long rows = 0;
        long cells = 0;
        try (XlsxRows sheet = XlsxRows.of(file)) {
            while (sheet.next()) {
                rows++;
                cells += sheet.cells().stream().filter(cell -> !cell.text().isEmpty()).count();
            }
        }
        System.err.println((System.nanoTime() - from) / 1_000_000 + " ms");
        System.out.println(rows + " rows, " + cells + " cells");
    }

    private static void write(Path file, int rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("数据");
            for (int row = 0; row < rows; row++) {
                sheet.value(row, 0, "学校 & 教学点 " + row);
                sheet.value(row, 1, 2_141_000_001L + row);
                sheet.value(row, 2, row / 7.0);
                sheet.value(row, 3, "村 " + row % 5000);
                sheet.inlineString(row, 4, "备注 " + row);
                if (row % 1000 == 0) {
                    sheet.flush();
                }
            }
        }
    }

    @Test
    void memoryDoesNotGrowWithTheRows() throws IOException, InterruptedException {
        Path file = folder.resolve("many.xlsx");
        write(file, ROWS);
        Process reader =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx24m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SmallHeapTest.class.getName(),
                                file.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reader.waitFor()).isZero();
        assertThat(said.strip()).isEqualTo("200000 rows, 1000000 cells");
    }
}
