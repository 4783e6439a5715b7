package dev.kegang.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which titles let a file that divides its hours count as an outline. */
class RecognitionTest {

  @ParameterizedTest
  @CsvSource({
    "《数据库》教学大纲, true",
    "数据库课程教学计划表, true",
    "教学计划（2023 级）, true",
    "数据库教学大纲 v2, true",
    "教学计划模块实施计划, false",
    "课程大纲管理系统, false",
    "数据库, false"
  })
  void titles(String title, boolean outline) {
    String text = "# " + title + "\n\n## 1. 概述（2学时）\n\n## 2. 建模（4学时）\n\n## 3. 实现（4学时）\n";
    assertEquals(outline, Document.of("a.md", 0, text, false).isOutline(), title);
  }
}
