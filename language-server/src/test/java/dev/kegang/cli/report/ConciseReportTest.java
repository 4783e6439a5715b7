package dev.kegang.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

final class ConciseReportTest {

  @Test
  void writesALineForEachFinding() throws IOException {
    assertEquals(
        """
        课/a.md:12:4: error some-rule What “x” ␛[31mis.
        b.md:1:1: error unreadable-file Unreadable.
        课/a.md:12:2: warning some-rule A message.
        """,
        Samples.report(
            ReportFormat.CONCISE,
            Palette.PLAIN,
            Samples.full(),
            Samples.unreadable(),
            Samples.finding("课【程】")));
  }

  @Test
  void coloursTheSeverityAlone() throws IOException {
    assertEquals(
        "课/a.md:12:2: \u001b[1;33mwarning\u001b[0m some-rule A message.\n",
        Samples.report(ReportFormat.CONCISE, Palette.COLOURED, Samples.finding("课【程】")));
  }
}
