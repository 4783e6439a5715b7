package dev.kegang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A course below the top of a repository, with Chinese names and an emoji before what is wrong, and
 * what reports say of it.
 */
final class ReportedCourse {

  static final String FILE = "第 1 课.md";

  /** Line 9 has blanks to lose; the sections of lines 13 and 17 have numbers to mend. */
  static final String TEXT =
      """
      # 数据课

      ## 标题页

      - 标题: 数据课

      ## 1. 开始

      - **摘要**: 😀重复  空格

      完。

      ## 3. 转折😀

      完。

      ## 5. 结束

      完。
      """;

  final Path top;
  final Kegang kegang;

  ReportedCourse(Path folder) throws IOException {
    top = folder.toRealPath();
    Files.createDirectories(top.resolve(".git"));
    Files.createDirectories(top.resolve("课程"));
    kegang = new Kegang(top.resolve("课程")).put(FILE, TEXT).put("说明.md", "# 说明\n");
  }

  /** What a report in English says. */
  String report(String format) {
    return kegang
        .run("check", "--select=repeated-space,section-number", "-q", "--output", format)
        .out();
  }

  /** A text with so many places at which blanks can be lost. */
  static String withSpaces(int places) {
    return TEXT.replace("完。", "- 很  好😀\n".repeat(places) + "完。").replaceFirst("😀重复  ", "😀重复 ");
  }
}
