package dev.kegang.lint.rules;

import dev.kegang.lint.Finding;
import dev.kegang.lint.Fix;
import dev.kegang.lint.LintResult;
import dev.kegang.lint.Linter;
import dev.kegang.lint.RuleSelection;
import dev.kegang.lint.Severity;
import dev.kegang.text.TextEdits;
import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs the rules about titles, lists and numbers together, over an outline that has them all. */
final class AgreementRules {

  private static final List<String> NAMES =
      List.of(
          "title-mismatch",
          "subtitle-mismatch",
          "table-of-contents-mismatch",
          "table-of-contents-incomplete",
          "topic-title-mismatch",
          "course-plan-mismatch",
          "course-plan-incomplete",
          "section-number",
          "caption-number");

  private static final String[] SECTIONS = {"社区概述", "主要参与者", "重要项目", "协作模式", "商业化", "结语"};

  private AgreementRules() {}

  /** An outline in which everything agrees. */
  static String outline() {
    StringBuilder contents = new StringBuilder();
    StringBuilder sections = new StringBuilder();
    StringBuilder plan = new StringBuilder();
    int number = 0;
    for (String title : SECTIONS) {
      number++;
      contents.append(number).append(". ").append(title).append('\n');
      sections.append(section(number, title)).append('\n');
      plan.append(number + ". **" + title + "** - 讲" + title + "。\n");
    }
    return """
    ## 第三部分：产业生态 (10课时)

    # 开源社区😀

    ## 标题页

    - 标题: 开源社区😀
    - 副标题: 第三部分：产业生态

    ## 目录页

    %s7. 参考文献
    8. 讨论与答疑

    %s## 7. 参考文献

    ### 参考文献

    - Raymond, E. S. (1999). The Cathedral and the Bazaar. O'Reilly Media.

    ## 8. 讨论与答疑

    ### 讨论与答疑

    - **主要内容简述**: 讲讨论与答疑。

    ---

    ## 课程计划

    计划如下：

    %s7. **参考文献** - 列出文献。
    8. **讨论与答疑** - 讲讨论与答疑。
    """
        .formatted(contents, sections, plan);
  }

  /** One section of {@link #outline}. */
  static String section(int number, String title) {
    return """
    ## %d. %s

    ### %s

    - **主要内容简述**: 讲%s。
    - **示例**:
      - 图%d: %s示意图
    """
        .formatted(number, title, title, title, number, title);
  }

  static List<Finding> findings(String text) {
    return check(text).findings();
  }

  static LintResult check(String text) {
    Map<String, Severity> severities = new HashMap<>();
    for (String name : NAMES) {
      severities.put(name, Severity.ERROR);
    }
    LintResult result =
        new Linter(new RuleSelection(severities))
            .check(Document.of("file:///a.outline.md", 0, text, true).outline());
    if (!result.failures().isEmpty()) {
      throw new AssertionError(result.failures().toString());
    }
    return result;
  }

  /** Each finding as its rule, message key and the text it stands on. */
  static List<String> found(String text) {
    List<String> found = new ArrayList<>();
    for (Finding finding : findings(text)) {
      found.add(
          finding.message().key()
              + " "
              + text.substring(finding.range().start(), finding.range().end()));
    }
    return found;
  }

  /** The text after the n-th fix of the first finding. */
  static String fixed(String text, int fix) {
    Fix chosen = findings(text).get(0).fixes().get(fix);
    return TextEdits.of(chosen.edits()).applyTo(text);
  }
}
