package dev.kegang.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kegang.vocabulary.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code docs/rules.md} says what the rules' own pages say; {@code -Dgolden=update} writes it. */
class RuleDocumentationTest {

  @ParameterizedTest
  @EnumSource
  void isUpToDate(Language language) throws IOException {
    boolean chinese = language == Language.CHINESE;
    Path file = Path.of("..", "docs", chinese ? "rules.zh-CN.md" : "rules.md");
    String expected = document(language);
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(file, expected);
    }
    assertEquals(expected, Files.readString(file));
  }

  private static String document(Language language) {
    boolean chinese = language == Language.CHINESE;
    StringBuilder document = new StringBuilder(chinese ? "# 规则\n\n" : "# Rules\n\n");
    document.append(
        chinese
            ? "本页由各规则自己的说明页生成。严重程度：error 错误，warning 警告，info 提示。\n\n"
            : "This page is made from the rules' own pages. A finding is an error, a warning or info.\n\n");
    document.append(chinese ? "| 规则 | 严重程度 | 说明 |\n|---|---|---|\n" : "| rule | severity | finds |\n|---|---|---|\n");
    for (Rule rule : Rules.all()) {
      RulePage page = RulePage.of(rule.name(), language);
      String off = chinese ? "（默认关闭）" : " (off by default)";
      document
          .append("| [" + rule.name() + "](#" + rule.name() + ") | ")
          .append(rule.info().severity().word())
          .append(rule.info().onByDefault() ? "" : off)
          .append(" | ")
          .append(page.summary().replace('\n', ' ').replace("|", "\\|"))
          .append(" |\n");
    }
    for (Rule rule : Rules.all()) {
      document.append('\n').append(lowered(RulePage.of(rule.name(), language).markdown().strip())).append('\n');
    }
    return document.toString();
  }

  /** The page one level deeper; marks inside its examples stay. */
  private static String lowered(String page) {
    StringBuilder lowered = new StringBuilder();
    String fence = "";
    for (String line : page.split("\n", -1)) {
      String mark = line.startsWith("```") ? line.substring(0, line.lastIndexOf('`') + 1) : "";
      if (fence.isEmpty() && line.startsWith("#")) {
        lowered.append('#');
      }
      if (!mark.isEmpty() && fence.isEmpty()) {
        fence = mark;
      } else if (line.equals(fence)) {
        fence = "";
      }
      lowered.append(line).append('\n');
    }
    return lowered.toString().stripTrailing();
  }
}
