package dev.kegang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lint.Messages;
import dev.kegang.testing.Fixture;
import dev.kegang.testing.Lessons;
import dev.kegang.vocabulary.Language;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class PreviewTest {

  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z0-9!]+)([^>]*)>");

  @Test
  void everySectionIsASlide() {
    String html = html(Lessons.CHINESE);
    assertTrue(html.contains("<h1>图表怎样说话📊</h1>"), html);
    assertTrue(
        html.contains(
            "<p class=\"placement\" data-line=\"2\">第二部分：看懂数据"
                + "<span class=\"hours\">6课时</span>"),
        html);
    assertTrue(html.contains("<h2 data-line=\"18\">1. 选择图表</h2>"), html);
    assertTrue(html.contains("<h4>主要观点</h4>"), html);
    assertTrue(html.contains("比较数量用条形图，看变化用折线图😀。"), html);
    assertTrue(
        html.contains("<li class=\"caption figure\" data-line=\"28\">图1: 同一组数据的四种画法</li>"), html);
    assertTrue(html.contains("<p>学员能够为一个问题选出合适的图表。</p>"), html);
    assertFalse(html.contains("**"), html);
    assertEquals(7, count(html, "<section class=\"slide"));
  }

  @Test
  void everythingTheAuthorWroteIsThere() {
    String text =
        Lessons.ENGLISH.replace(
            "### Choosing a chart\n", "### Choosing a chart\n\nSome **plain** words.\n");
    String html = html(text);
    assertTrue(html.contains("<p>Some <strong>plain</strong> words.</p>"), html);
    assertTrue(html.contains("Few, S. (2012). Show Me the Numbers (2nd ed.)."), html);
    assertTrue(html.contains("<html lang=\"en\">"), html);
  }

  @Test
  void hoursOfSectionsAreSharedInABar() {
    String text =
        Lessons.CHINESE
            .replace("## 1. 选择图表", "## 1. 选择图表 (2课时)")
            .replace("## 2. 读懂坐标轴", "## 2. 读懂坐标轴（45分钟）");
    String html = html(text);
    assertTrue(html.contains("<div class=\"share\" style=\"flex-grow:90.00\">选择图表"), html);
    assertTrue(html.contains("<div class=\"share\" style=\"flex-grow:45.00\">读懂坐标轴"), html);
    assertTrue(html.contains("<div class=\"rest\" style=\"flex-grow:135.00\">未分配"), html);
    assertFalse(html(Lessons.CHINESE).contains("class=\"bar"), "no hours, no bar");
    String over = text.replace("(2课时)", "(7课时)");
    assertTrue(html(over).contains("<div class=\"bar over\">"));
    assertTrue(html(over).contains("各节合计 8 课时，超过写明的 6课时"), html(over));
  }

  @Test
  void nothingTheAuthorWroteIsActive() {
    String evil = "<img src=x onerror=alert(1)> [点](javascript:alert(2)) `</style><script>` \"'&";
    String text =
        Lessons.CHINESE
            .replace("# 图表怎样说话📊", "# " + evil)
            .replace("第一阶段：数据入门", "第一阶段：" + evil)
            .replace("选择图表", "选择" + evil)
            .replace("主要观点", "主要观点" + evil)
            .replace("比较数量用", evil)
            .replace("学员能够", evil);
    String html = html(text);
    Matcher tags = TAG.matcher(html);
    while (tags.find()) {
      assertTrue(
          List.of(
                  "!DOCTYPE",
                  "html",
                  "head",
                  "meta",
                  "title",
                  "style",
                  "body",
                  "section",
                  "div",
                  "p",
                  "span",
                  "h1",
                  "h2",
                  "h3",
                  "h4",
                  "dl",
                  "dt",
                  "dd",
                  "ol",
                  "ul",
                  "li",
                  "strong",
                  "code")
              .contains(tags.group(2)),
          tags.group());
      assertFalse(tags.group(3).matches(".*\\bon\\w+=.*"), tags.group());
      assertFalse(tags.group(3).contains("href"), tags.group());
    }
    assertTrue(html.contains("default-src 'none'"));
  }

  @Test
  void lineEndsAndByteOrderMarkDoNoHarm() {
    String html = html("\uFEFF" + Lessons.CHINESE.replace("\n", "\r\n"));
    assertEquals(html(Lessons.CHINESE), html);
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  private static String html(String text) {
    return Preview.of(Fixture.of(text).outline(), Messages.in(Language.CHINESE));
  }
}
