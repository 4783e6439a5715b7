package dev.kegang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lint.Messages;
import dev.kegang.testing.Fixture;
import dev.kegang.testing.Lessons;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextEdits;
import dev.kegang.vocabulary.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CompletionTest {

  private static final String KEY_POINTS = "- **主要观点**:\n  - 截断的纵轴会夸大差异。\n";
  private static final LocalDate TODAY = LocalDate.of(2024, 5, 6);

  @Test
  void whatIsTypedOfALabelIsAllThatIsReplaced() {
    for (String typed :
        List.of(
            "- **主$0",
            "- 主$0",
            "- zhu$0",
            "- ZYGD$0",
            "- $0",
            "-$0",
            "$0",
            "主$0",
            "- **主$0**",
            "- 观点$0",
            "- key$0",
            "- **$0",
            "* 主$0")) {
      Fixture fixture = Fixture.of(Lessons.CHINESE.replace(KEY_POINTS, typed + "\n"));
      Proposal proposal = proposals(fixture).get(0);
      assertEquals("主要观点", proposal.label(), typed);
      assertTrue(proposal.replaced().touches(fixture.cursor()), typed);
      String word = fixture.at(proposal.replaced()).replace("**", "");
      assertTrue(typed.endsWith(word + "$0") || typed.endsWith(word + "$0**"), typed);
      String bullet = typed.startsWith("*") ? "*" : "-";
      assertEquals(
          Lessons.CHINESE.replace(KEY_POINTS, bullet + " **主要观点**:\n  - 读懂坐标轴的一个要点。\n"),
          accept(fixture, proposal),
          typed);
    }
  }

  @Test
  void anEditorThatFiltersByPrefixKeepsTheProposal() {
    for (String typed : List.of("主", "zhu", "ZYGD", "观点", "key")) {
      Fixture fixture = Fixture.of(Lessons.CHINESE.replace(KEY_POINTS, "- " + typed + "$0\n"));
      assertTrue(proposals(fixture).get(0).filter().startsWith(typed), typed);
    }
  }

  @Test
  void missingFieldsComeInTheOrderOfTheProfile() {
    String empty = "# 课\n\n## 1. 数据\n\n- $0\n";
    assertEquals(List.of("主要内容简述", "主要观点", "重要参考文献", "示例"), labels(empty));
    assertEquals(
        List.of("重要参考文献", "示例"),
        labels("# 课\n\n## 1. 数据\n\n- **主要内容简述**: 一。\n- **主要观点**: 二。\n- $0\n"));
    assertEquals(
        List.of("Summary", "Key points", "Key references", "Examples"),
        labels("# Lesson\n\n## 1. Data\n\n- $0\n"));
  }

  @Test
  void nothingIsProposedWhereNoFieldBelongs() {
    for (String text :
        List.of(
            "# 课\n\n- $0\n",
            "# 课\n\n## 1. 数据\n\n- **主要观点**:\n  - $0\n",
            "# 课\n\n## 1. 数据\n\n- 这是$0\n",
            "# 课\n\n## 1. 数据\n\n- $0正文\n",
            "# 课\n\n## 1. 数据\n\n```\n- $0\n```\n",
            "# 课\n\n## 1. 数据\n\n<!--\n- $0\n-->\n",
            "# 课\n\n## 1. 参考文献\n\n- $0\n",
            "# 课\n\n## 标题页\n\n- $0\n")) {
      assertEquals(List.of(), labels(text), text);
    }
  }

  @Test
  void examplesGetTheNextNumbers() {
    Fixture fixture = Fixture.of(Lessons.CHINESE.replace("  - 图2: 截断前后的对比\n", "  - $0\n"));
    List<Proposal> proposals = proposals(fixture);
    assertEquals(List.of("图2", "表2"), proposals.stream().map(Proposal::label).toList());
    assertEquals(
        Lessons.CHINESE.replace("表2:", "表3:").replace("  - 图2: 截断前后的对比", "  - 表2: 读懂坐标轴一览表"),
        accept(fixture, proposals.get(1)));
    assertEquals(Lessons.CHINESE.replace("截断前后的对比", "读懂坐标轴示意图"), accept(fixture, proposals.get(0)));
  }

  @Test
  void theFilesOwnStyleIsKept() {
    String text =
        Lessons.CHINESE
            .replace("- **", "* __")
            .replace("**: ", "__：")
            .replace("**:", "__：")
            .replace("  - ", "    + ");
    Fixture fixture = Fixture.of(text.replace("* __主要观点__：\n    + 截断的纵轴会夸大差异。\n", "* $0\n"));
    assertEquals(
        text.replace("截断的纵轴会夸大差异。", "读懂坐标轴的一个要点。"), accept(fixture, proposals(fixture).get(0)));
  }

  @Test
  void textsWithCarriageReturnsKeepThem() {
    String marked = Lessons.CHINESE.replace(KEY_POINTS, "- 主$0\n");
    Fixture fixture = Fixture.withCarriageReturns(marked);
    assertEquals(
        Lessons.CHINESE.replace("截断的纵轴会夸大差异。", "读懂坐标轴的一个要点。").replace("\n", "\r\n"),
        accept(fixture, proposals(fixture).get(0)));
  }

  @Test
  void snippetsHoldThePlainText() {
    Fixture fixture = Fixture.of(Lessons.CHINESE.replace(KEY_POINTS, "- 主$0\n"));
    Proposal proposal = proposals(fixture).get(0);
    assertEquals("**主要观点**:\n  - ${1:读懂坐标轴的一个要点。}", proposal.snippet());
  }

  @Test
  void codeAboveOrAroundIsWhatMarkdownTakesForCode() {
    for (String above :
        List.of(
            "```a``` 是代码😀\n\n",
            "- ````\n  甲\n  ````\n",
            "````\n```\n甲\n```\n````\n\n",
            "~~~\n```\n~~~\n\n",
            "```\n甲\n```\n\n")) {
      String marked = Lessons.CHINESE.replace(KEY_POINTS, above + "- 主$0\n");
      assertEquals("主要观点", labels(marked).get(0), above);
    }
    for (String above : List.of("```\n", "````\n```\n", "~~~\n```\n", "- ```\n  甲\n", "```\n\n")) {
      for (String typed : List.of("- 主$0", "$0", "  $0", "主$0")) {
        String marked = Lessons.CHINESE.replace(KEY_POINTS, above + typed + "\n");
        assertEquals(List.of(), labels(marked), above + typed);
      }
    }
  }

  private static List<String> labels(String marked) {
    return proposals(Fixture.of(marked)).stream().map(Proposal::label).toList();
  }

  static List<Proposal> proposals(Fixture fixture) {
    return Completion.at(
        fixture.outline(),
        fixture.cursor(),
        Messages.in(Language.ENGLISH),
        TODAY,
        List.of(),
        () -> CourseOffers.NONE);
  }

  static String accept(Fixture fixture, Proposal proposal) {
    List<TextEdit> edits = new ArrayList<>(proposal.additional());
    edits.add(new TextEdit(proposal.replaced(), proposal.plain()));
    return TextEdits.of(edits).applyTo(fixture.text());
  }
}
