package dev.kegang.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.cli.report.Summary.RuleCount;
import dev.kegang.lint.Messages;
import dev.kegang.vocabulary.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SummaryTextTest {

  private static final SummaryText ENGLISH = new SummaryText(Messages.in(Language.ENGLISH));
  private static final SummaryText CHINESE = new SummaryText(Messages.in(Language.CHINESE));

  @Test
  void saysOutlinesOtherFilesAndFindings() {
    Summary summary = new Summary(15, 3, 1, 2, 0, 4, 0, 2, List.of());
    assertEquals(
        "3 outlines checked, 12 other files: 1 error, 2 warnings, 4 suppressed,"
            + " 2 with safe fixes (--fix)",
        ENGLISH.line(summary));
    assertEquals("检查了 3 份大纲，12 个其他文件：1 个错误，2 个警告，已屏蔽 4 个，2 处可安全修复（--fix）", CHINESE.line(summary));
  }

  @Test
  void saysThatNothingWasFound() {
    Summary summary = new Summary(2, 1, 0, 0, 0, 0, 0, 0, List.of());
    assertEquals("1 outline checked, 1 other file: no findings", ENGLISH.line(summary));
    assertEquals("检查了 1 份大纲，1 个其他文件：没有问题", CHINESE.line(summary));
    Summary silenced = new Summary(1, 1, 0, 0, 0, 1, 0, 0, List.of());
    assertEquals("1 outline checked: no findings, 1 suppressed", ENGLISH.line(silenced));
  }

  @Test
  void countsRules() {
    List<RuleCount> rules =
        List.of(new RuleCount("placeholder", 12, 0), new RuleCount("list-number", 3, 2));
    Summary summary = new Summary(1, 1, 0, 15, 0, 0, 0, 2, rules);
    assertEquals(
        "12  placeholder\n 3  list-number (2 with safe fixes)\n", ENGLISH.statistics(summary));
    assertEquals("12  placeholder\n 3  list-number（2 处可安全修复）\n", CHINESE.statistics(summary));
  }
}
