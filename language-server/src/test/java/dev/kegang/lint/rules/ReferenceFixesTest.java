package dev.kegang.lint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lint.Finding;
import dev.kegang.lint.Fixed;
import dev.kegang.lint.RuleRun;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceFixesTest {

  private static final String A =
      "Fogel, K. (2005). Producing Open Source Software. O'Reilly Media.";
  private static final String B =
      "Raymond, E. S. (1999). The Cathedral & the Bazaar. O'Reilly Media.";
  private static final String C = "贾俊平. 统计学[M]. 北京: 中国人民大学出版社, 2018.";
  private static final String D = "涂子沛. 数据之巅[M]. 北京: 中信出版社, 2014.";

  @Test
  void continuesTheNumbersOfAList() {
    assertAdds("1. " + A + "\n2. " + B + "\n", List.of(C, D), "3. " + C + "\n4. " + D + "\n");
    assertAdds("8) " + A + "\n9) " + B + "\n", List.of(C), "10) " + C + "\n");
  }

  @Test
  void keepsTheOneNumberOfALazyList() {
    assertAdds("1. " + A + "\n1. " + B + "\n", List.of(C, D), "1. " + C + "\n1. " + D + "\n");
  }

  @Test
  void continuesTheNumbersInBrackets() {
    assertAdds("- [1] " + A + "\n- [2] " + B + "\n", List.of(C), "- [3] " + C + "\n");
    assertAdds("[1] " + A + "\n[2] " + B + "\n", List.of(C, D), "[3] " + C + "\n[4] " + D + "\n");
  }

  @Test
  void leavesOutTheNumberTheSectionGives() {
    assertAdds("* " + A + "\n", List.of("[7] " + C), "* " + C + "\n");
  }

  @Test
  void writesAWrappedCitationOnOneLine() {
    assertAdds(
        "- " + A + "\n",
        List.of("贾俊平. 统计学[M]. 北京:\n    中国人民大学出版社, 2018."),
        "- 贾俊平. 统计学[M]. 北京: 中国人民大学出版社, 2018.\n");
  }

  @Test
  void worksAtTheEndOfATextWithoutLineEnd() {
    String text = outline("- " + A, List.of(C));
    assertEquals(text + "\n- " + C, fixed("unlisted-reference", text));
  }

  @Test
  void addsManyWorksToABulletedListAtOnce() {
    StringBuilder section = new StringBuilder("# a\n\n## 1. b\n\n- **参考文献**:\n");
    for (int i = 0; i < 30; i++) {
      section.append("  - 作者. 很长的一个题名之").append(i).append("[M]. 北京: 某出版社, 2018.\n");
    }
    Fixed fixed =
        new RuleRun("unlisted-reference").fixed(section + "\n## 2. 参考文献\n\n- " + A + "\n", false);
    assertTrue(fixed.converged());
    assertEquals(30, fixed.applied());
    assertEquals(1, fixed.rounds());
  }

  @Test
  void listsAllWorksBehindATemplateSentence() {
    String template = "- 列出所有在课程中引用的参考文献，确保信息完整和准确。\n";
    assertAdds(template, List.of(A, B), "- " + A + "\n- " + B + "\n");
    String text = outline(template, List.of(A, B, C));
    assertEquals(1, new RuleRun("unlisted-reference").check(text).findings().size());
  }

  @Test
  void staysSilentWhereTheBibliographyCannotBeRead() {
    assertSilent("unlisted-reference", outline("", List.of(A)));
    assertSilent("unlisted-reference", outline("本课所用文献见教务系统。\n", List.of(A)));
    assertSilent("unlisted-reference", outline("- 列出所有文献。\n" + A + "\n", List.of(A)));
  }

  @Test
  void changesEveryPlaceOfOneSpelling() {
    String wrong = A.replace("Media", "Press");
    String text = outline("- " + A + "\n", List.of(wrong, wrong));
    List<Finding> findings = new RuleRun("inconsistent-reference").check(text).findings();
    assertEquals(1, findings.size());
    assertEquals(2, findings.get(0).related().size());
    assertEquals(text.replace("Press", "Media"), fixed("inconsistent-reference", text));
  }

  @Test
  void settlesOnlyPunctuationUnasked() {
    String text = outline("- " + A + "\n", List.of(A.replace("Media.", "Media")));
    Fixed careful = new RuleRun("inconsistent-reference").fixed(text, false);
    assertEquals(outline("- " + A + "\n", List.of(A)), careful.text());
    String wording = outline("- " + A + "\n", List.of(A.replace("Media", "Press")));
    assertEquals(wording, new RuleRun("inconsistent-reference").fixed(wording, false).text());
  }

  @Test
  void leavesBlanksAndEmphasisAlone() {
    assertSilent("inconsistent-reference", outline("- " + A + "\n", List.of(A.replace(" ", "  "))));
    assertSilent(
        "inconsistent-reference",
        outline("- " + A + "\n", List.of(A.replace("Producing Open", "*Producing Open*"))));
  }

  @Test
  void keepsTheNumberWhenItChangesTheSpelling() {
    String text = outline("- [1] " + A + "\n", List.of("[4] " + A.replace("2005", "2006")));
    assertEquals(text.replace("2006", "2005"), fixed("inconsistent-reference", text));
  }

  @Test
  void deletesAllLinesOfADuplicate() {
    String text =
        "# a\n\n## 1. 参考文献\n\n- "
            + A
            + "\n- "
            + B
            + "\n- Fogel, K. (2005). Producing\n  Open Source Software. O'Reilly Media.\n- "
            + C
            + "\n";
    assertEquals(
        "# a\n\n## 1. 参考文献\n\n- " + A + "\n- " + B + "\n- " + C + "\n",
        fixed("duplicate-reference", text));
    String last = "# a\n\n## 1. 参考文献\n\n- " + A + "\n- " + A;
    assertEquals("# a\n\n## 1. 参考文献\n\n- " + A, fixed("duplicate-reference", last));
  }

  private static void assertAdds(String list, List<String> cited, String added) {
    String text = outline(list, cited);
    assertEquals(text + added, fixed("unlisted-reference", text));
    String windows = text.replace("\n", "\r\n");
    assertEquals(windows + added.replace("\n", "\r\n"), fixed("unlisted-reference", windows));
  }

  private static void assertSilent(String rule, String text) {
    assertEquals(text, new RuleRun(rule).marked(text));
  }

  private static String fixed(String rule, String text) {
    return new RuleRun(rule).fixed(text, true).text();
  }

  private static String outline(String list, List<String> cited) {
    StringBuilder text = new StringBuilder("# 课📚\n\n## 1. 节\n\n- **参考文献**:\n");
    cited.forEach(reference -> text.append("  - ").append(reference).append('\n'));
    return text.append("\n## 2. 参考文献\n\n").append(list).toString();
  }
}
