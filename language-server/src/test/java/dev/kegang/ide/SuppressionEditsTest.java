package dev.kegang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kegang.lint.Finding;
import dev.kegang.lint.Linter;
import dev.kegang.lint.RuleSelection;
import dev.kegang.testing.Fixture;
import dev.kegang.testing.Lessons;
import dev.kegang.text.TextEdits;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SuppressionEditsTest {

  @Test
  void aFindingIsSilencedHereOrInTheFile() {
    String text = Lessons.CHINESE.replace("- 标题: 图表怎样说话📊", "- 标题: 图表").replace("\n", "\r\n");
    for (String variant : List.of(text, "\uFEFF" + text, "---\r\nlang: zh\r\n---\r\n" + text)) {
      Fixture fixture = Fixture.of(variant);
      List<Finding> before = found(variant);
      assertEquals(1, before.size());
      var here = SuppressionEdits.here(fixture.outline(), before.get(0));
      assertNotNull(here);
      String silenced = TextEdits.of(List.of(here)).applyTo(variant);
      assertEquals(List.of(), found(silenced), silenced);
      var inFile = SuppressionEdits.inFile(fixture.outline(), before.get(0));
      String whole = TextEdits.of(List.of(inFile)).applyTo(variant);
      assertEquals(List.of(), found(whole), whole);
      assertFalse(whole.replace("\r\n", "").contains("\n"));
    }
  }

  @Test
  void anUnderlinedTitleStaysOne() {
    String underlined = "图表  怎样😀说话\n===\n";
    for (String above : List.of("", "---\nlang: zh\n---\n\n", "## 第1部分：图表 (10课时)\n\n")) {
      String text = above + underlined + "\n## 1. 导入\n\n正文。\n";
      Fixture fixture = Fixture.of(text);
      Finding spaces = only("repeated-space", text);
      var here = SuppressionEdits.here(fixture.outline(), spaces);
      assertNotNull(here);
      String silenced = TextEdits.of(List.of(here)).applyTo(text);
      var outline = Fixture.of(silenced).outline();
      assertEquals("图表  怎样😀说话", outline.lessonTitles().get(0).title().text());
      assertEquals(1, outline.sections().size());
      List<String> before = new ArrayList<>(rules(text));
      before.remove("repeated-space");
      assertEquals(before, rules(silenced), silenced);
    }
  }

  @Test
  void noCommentMakesAHeadingOfTheEndOfAParagraph() {
    for (String line : List.of("===", "---")) {
      String text = "# 课\n\n## 1. 甲\n\n一行\n又  一行\n" + line + "\n";
      assertNull(
          SuppressionEdits.here(Fixture.of(text).outline(), only("repeated-space", text)), line);
    }
  }

  private static Finding only(String rule, String text) {
    return found(text).stream()
        .filter(found -> found.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> rules(String text) {
    return found(text).stream().map(Finding::rule).toList();
  }

  private static List<Finding> found(String text) {
    return new Linter(RuleSelection.defaults()).check(Fixture.of(text).outline()).findings();
  }
}
