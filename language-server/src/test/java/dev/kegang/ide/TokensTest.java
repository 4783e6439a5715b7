package dev.kegang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.testing.Fixture;
import dev.kegang.testing.Lessons;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TokensTest {

  @Test
  void everyPartOfAnOutlineHasItsToken() {
    List<String> tokens = tokens(Lessons.CHINESE);
    for (String expected :
        List.of(
            "namespace! 看懂数据",
            "type 6课时",
            "class! 图表怎样说话",
            "property! 日期",
            "type 2024/03/15",
            "number 2",
            "class 读懂坐标轴",
            "number! 2",
            "class! 读懂坐标轴",
            "property! 主要观点",
            "parameter Few, S.",
            "enumMember 2012",
            "string Show Me the Numbers",
            "function! 图2")) {
      assertTrue(tokens.contains(expected), () -> expected + " in " + tokens);
    }
  }

  @Test
  void mentionsIdentifiersPlaceholdersAndSuppressionsHaveTheirs() {
    String text =
        Lessons.ENGLISH
            .replace("show change 😀.", "show change 😀, see Table 1.")
            .replace(
                "Analytics Press.\n- **Ex", "Analytics Press. https://doi.org/10.1000/x1\n- **Ex")
            .replace("## 2. Ref", "<!-- kegang-disable-next-line missing-field: why -->\n## 2. Ref")
            .replace("Shows which chart answers which question.", "TBD");
    List<String> tokens = tokens(text);
    for (String expected :
        List.of("function Table 1", "macro kegang-disable-next-line", "keyword missing-field")) {
      assertTrue(tokens.contains(expected), () -> expected + " in " + tokens);
    }
    assertTrue(tokens.stream().anyMatch(token -> token.startsWith("variable ")), tokens::toString);
    assertTrue(tokens.contains("comment TBD"), tokens::toString);
  }

  @Test
  void tokensNeverOverlapNorRunOverLines() {
    for (String text : List.of(Lessons.CHINESE, Lessons.ENGLISH)) {
      for (String variant : List.of(text, text.replace("\n", "\r\n"), "\uFEFF" + text)) {
        Fixture fixture = Fixture.of(variant);
        int end = 0;
        for (Token token : Tokens.of(fixture.outline())) {
          assertTrue(token.range().start() >= end);
          assertTrue(!token.range().isEmpty());
          assertEquals(-1, fixture.at(token.range()).indexOf('\n'));
          end = token.range().end();
        }
        assertTrue(end > 0);
      }
    }
  }

  @Test
  void aSelectionGrowsFromTheWordToTheLesson() {
    Fixture fixture = Fixture.of(Lessons.CHINESE.replace("截断的纵轴会夸大差异。", "截断的纵轴$0会夸大差异。"));
    List<String> levels = levels(fixture);
    assertEquals("截断的纵轴会夸大差异", levels.get(0));
    assertEquals("截断的纵轴会夸大差异。", levels.get(1));
    assertEquals("- 截断的纵轴会夸大差异。", levels.get(2));
    assertEquals("- **主要观点**:\n  - 截断的纵轴会夸大差异。", levels.get(3));
    assertTrue(levels.get(4).startsWith("### 读懂坐标轴"), levels.get(4));
    assertTrue(levels.get(5).startsWith("## 2. 读懂坐标轴"), levels.get(5));
    assertTrue(levels.get(6).startsWith("# 图表怎样说话📊"), levels.get(6));
    assertEquals(fixture.text(), levels.get(levels.size() - 1));
  }

  @Test
  void aSelectionInATitleGrowsOverTheHeading() {
    Fixture fixture =
        Fixture.withCarriageReturns(Lessons.ENGLISH.replace("## 1. Choosing", "## 1. Choo$0sing"));
    List<String> levels = levels(fixture);
    assertEquals(
        List.of("Choosing", "Choosing a chart", "1. Choosing a chart", "## 1. Choosing a chart"),
        levels.subList(0, 4));
  }

  @Test
  void everySelectionLiesInTheNext() {
    Fixture fixture = Fixture.of(Lessons.CHINESE);
    for (int offset = 0; offset <= fixture.text().length(); offset += 7) {
      var levels = SelectionLevels.at(fixture.outline(), offset);
      for (int i = 1; i < levels.size(); i++) {
        assertTrue(levels.get(i).contains(levels.get(i - 1)), levels::toString);
      }
      assertTrue(levels.get(0).touches(offset));
    }
  }

  private static List<String> levels(Fixture fixture) {
    return SelectionLevels.at(fixture.outline(), fixture.cursor()).stream()
        .map(fixture::at)
        .toList();
  }

  private static List<String> tokens(String text) {
    Fixture fixture = Fixture.of(text);
    List<String> tokens = new ArrayList<>();
    for (Token token : Tokens.of(fixture.outline())) {
      String definition = token.definition() ? "!" : "";
      tokens.add(token.type().id() + definition + " " + fixture.at(token.range()));
    }
    return tokens;
  }
}
