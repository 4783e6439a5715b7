package dev.kegang.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.vocabulary.Language;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class PrettyReportTest {

  @Test
  void showsTheLineTheOtherPlacesAndTheFixes() throws IOException {
    assertEquals(
        """
        error[some-rule]: What “x” ␛[31mis.
          --> 课/a.md:12:4
           |
        12 | - 😀提供材料
           |     ^^^^
           = 课/a.md:3:1: The other place.
           = [safe fix: Do it]
           = [fix: Do else]

        """,
        Samples.report(ReportFormat.PRETTY, Palette.PLAIN, Samples.full()));
  }

  @Test
  void speaksChinese() throws IOException {
    assertEquals(
        """
        错误[some-rule]: What “x” ␛[31mis.
          --> 课/a.md:12:4
           |
        12 | - 😀提供材料
           |     ^^^^
           = 课/a.md:3:1: The other place.
           = [安全修复：Do it]
           = [可选修复：Do else]

        """,
        Samples.report(ReportFormat.PRETTY, Palette.PLAIN, Language.CHINESE, Samples.full()));
  }

  @Test
  void showsNoLineOfAFileThatCannotBeRead() throws IOException {
    assertEquals(
        """
        error[unreadable-file]: Unreadable.
         --> b.md

        """,
        Samples.report(ReportFormat.PRETTY, Palette.PLAIN, Samples.unreadable()));
  }

  @Test
  void coloursBySeverity() throws IOException {
    assertEquals(
        """
        <1;33>warning[some-rule]<0><1>: A message.<0>
          <2>--> <0>课/a.md:12:2
        <2>   |<0>
        <2>12 |<0> 课程
        <2>   |<0>   <1;33>^^<0>

        """,
        Samples.report(ReportFormat.PRETTY, Palette.COLOURED, Samples.finding("课【程】"))
            .replaceAll("\u001b\\[([0-9;]*)m", "<$1>"));
  }
}
