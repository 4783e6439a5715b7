package dev.kegang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WatchTest {

  private static final String FOUND = "a.md:6:6: warning unused-suppression";

  /** What each check prints; the program flushes once per check. */
  private final BlockingQueue<String> checks = new LinkedBlockingQueue<>();

  private final Kegang kegang;
  private final BlockingQueue<Integer> exitCodes = new LinkedBlockingQueue<>();
  private final Thread program;

  WatchTest(@TempDir Path folder) throws IOException {
    kegang = new Kegang(folder).put("a.md", Kegang.OUTLINE).writingTo(new Checks());
    program =
        new Thread(
            () ->
                exitCodes.add(
                    kegang
                        .run(
                            "check",
                            "--watch",
                            "--select=unused-suppression",
                            "--output=concise",
                            "--output=json=report.json")
                        .exitCode()));
    program.setDaemon(true);
  }

  @AfterEach
  void end() {
    program.interrupt();
  }

  @Test
  void checksAgainWhenAFileChangesComesOrGoes() throws Exception {
    Files.createDirectories(kegang.folder.resolve("课"));
    program.start();
    assertTrue(next().startsWith(FOUND));
    kegang.put("a.md", Kegang.OUTLINE.replace("<!-- kegang-enable -->\n", ""));
    assertEquals("", next());
    kegang.put("课/b.md", Kegang.OUTLINE);
    assertTrue(next().startsWith("课/b.md:6:6: "));
    Files.delete(kegang.folder.resolve("课/b.md"));
    assertEquals("", next());
    program.interrupt();
    assertEquals(ExitCode.INTERRUPTED, exitCodes.poll(20, TimeUnit.SECONDS));
  }

  @Test
  void findsFoldersThatCome() throws Exception {
    program.start();
    assertTrue(next().startsWith(FOUND));
    Path outside = Files.createTempDirectory(kegang.folder.getParent(), "new");
    Files.writeString(outside.resolve("b.md"), Kegang.OUTLINE);
    Files.move(outside, kegang.folder.resolve("新"));
    assertTrue(next().contains("新/b.md:6:6: "));
  }

  private String next() throws InterruptedException {
    String check = checks.poll(20, TimeUnit.SECONDS);
    assertTrue(check != null, "no further check");
    return String.valueOf(check);
  }

  /** Parts what is printed at each flush. */
  private final class Checks extends OutputStream {

    private final StringBuilder printed = new StringBuilder();

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      printed.append(new String(bytes, offset, length, StandardCharsets.UTF_8));
    }

    @Override
    public void flush() {
      checks.add(printed.toString());
      printed.setLength(0);
    }
  }
}
