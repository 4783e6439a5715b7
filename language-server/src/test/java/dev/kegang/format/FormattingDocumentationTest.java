package dev.kegang.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.lint.Messages;
import dev.kegang.settings.FormatConcern;
import dev.kegang.vocabulary.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code docs/formatting.md} says what there is; {@code -Dgolden=update} writes it. */
final class FormattingDocumentationTest {

  @ParameterizedTest
  @EnumSource
  void isUpToDate(Language language) throws IOException {
    boolean chinese = language == Language.CHINESE;
    Path file = Path.of("..", "docs", chinese ? "formatting.zh-CN.md" : "formatting.md");
    String expected = chinese ? chinese() : english();
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(file, expected);
    }
    assertEquals(expected, Files.readString(file), "run the tests with -Dgolden=update");
  }

  private static String english() {
    return """
    # Formatting

    `kegang format` and the editor's *Format Document* write outlines in one style. What an outline says stays the
    same: a change after which it would be read differently is left out. A second run changes nothing. Line ends and
    byte order marks stay as they are; code, formulas, HTML, comments, front matter and the text in table cells are
    not touched.

    What the formatter looks after, each an option in `kegang.json` that is on by default, as in
    `"format": { "tables": false }`:

    | option | what it does |
    |---|---|
    """
        + rows(Language.ENGLISH);
  }

  private static String chinese() {
    return """
    # 整理格式

    `kegang format` 和编辑器的“格式化文档”统一大纲的写法。内容不变：如果某处改动会使大纲读起来有所不同，就不做这处改动。
    再运行一次不会再有改动。换行符和 BOM 保持原样；代码、公式、HTML、注释、front matter 和表格单元格内的文字不动。

    整理的内容如下，每一项都是 `kegang.json` 中的一个选项，默认开启，例如 `"format": { "tables": false }` 关闭表格对齐：

    | 选项 | 作用 |
    |---|---|
    """
        + rows(Language.CHINESE);
  }

  private static String rows(Language language) {
    StringBuilder rows = new StringBuilder();
    for (FormatConcern concern : FormatConcern.values()) {
      String text = Messages.in(language).text("format." + concern.key());
      rows.append("| `").append(concern.key()).append("` | ").append(text).append(" |\n");
    }
    return rows.toString();
  }
}
