package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.cli.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every report of a thousand files, whatever the number of threads and from run to run. */
@Tag("slow")
final class SameBytesTest {

  private static final int FILES = 1_000;

  private final Kegang kegang;

  SameBytesTest(@TempDir Path folder) throws IOException {
    kegang = new Kegang(Files.createDirectory(folder.resolve("course")));
  }

  @BeforeEach
  void generate() throws IOException {
    Random random = new Random(3);
    List<String> changes = List.of("待补充", "😀好  的", "第 9 节", "参见图7", "完", "\t");
    for (int i = 0; i < FILES; i++) {
      StringBuilder text = new StringBuilder();
      for (String line : ReportedCourse.TEXT.split("\n", -1)) {
        boolean kept = random.nextInt(12) != 0;
        String extra = random.nextInt(6) == 0 ? changes.get(random.nextInt(changes.size())) : "";
        text.append(kept ? line + extra : "").append(i % 3 == 0 ? "\r\n" : "\n");
      }
      kegang.put("阶段" + i % 7 + "/" + (i % 2 == 0 ? "课" : "lesson-") + i + ".md", text.toString());
    }
  }

  @Test
  void areTheSame() throws IOException {
    Path alone = reports("1", "first");
    Path together = reports("2", "second");
    Path again = reports("2", "third");
    for (String format : ReportFormat.ids()) {
      byte[] report = Files.readAllBytes(alone.resolve(format));
      assertTrue(report.length > 10_000 || format.equals("github"), format);
      assertArrayEquals(report, Files.readAllBytes(together.resolve(format)), format);
      assertArrayEquals(report, Files.readAllBytes(again.resolve(format)), format);
    }
  }

  private Path reports(String jobs, String name) throws IOException {
    Path folder = Files.createDirectory(kegang.folder.resolveSibling(name));
    List<String> words = new ArrayList<>(List.of("check", "-q", "--jobs", jobs));
    for (String format : ReportFormat.ids()) {
      words.add("--output=" + format + "=" + folder.resolve(format));
    }
    assertEquals(1, kegang.run(words.toArray(String[]::new)).exitCode());
    return folder;
  }
}
