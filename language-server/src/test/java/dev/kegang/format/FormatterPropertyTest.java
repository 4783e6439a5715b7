package dev.kegang.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kegang.lint.Finding;
import dev.kegang.lint.Linter;
import dev.kegang.lint.OutlineFiles;
import dev.kegang.lint.OutlineFiles.OutlineFile;
import dev.kegang.lint.RuleSelection;
import dev.kegang.outline.Outline;
import dev.kegang.outline.OutlineMeaning;
import dev.kegang.settings.FormatConcern;
import dev.kegang.settings.FormatOptions;
import dev.kegang.testing.Lessons;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextEdits;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever stands in a file, a second run of the formatter changes nothing, and the outline says
 * what it said before.
 */
final class FormatterPropertyTest {

  private static final int MUTATED = Integer.getInteger("kegang.format.mutated", 100_000);

  private static final int RANGES = 2000;
  private static final int CHECKED = 2000;
  private static final Linter LINTER = new Linter(RuleSelection.defaults());

  private static final FormatOptions WITHOUT_NUMBERS =
      FormatOptions.of(Map.of(FormatConcern.SECTION_NUMBERS, false));

  /** Texts that were once formatted for ever, or differently the second time. */
  private static final List<String> COUNTEREXAMPLES =
      List.of(
          "- **Key references**:\n    code\n<pre>\n[1]: a\n\n## 2. References\n### References\n$$",
          "\n- Title: a\n\n<pre>\n1. b\n\n\n2. c\n      \n### d\n\n\n- **Key points**:",
          "  - 甲\n</pre>\n<pre>\n\n10.  ## 2. 乙\n  - 丙\n### 丁\n\n|---|:-:|\n- **主要观点**:",
          "## 1. 甲\n\n- **Summary**: b\n#- **Key points**:\n- c\n- **Key references**:\n  - d",
          "---\n  - 表1: 甲\n\n## 2. 乙\n\n- 丙\n\n---\n\n- **重要参考文献**:\n  - 丁",
          "- - - 日期: 2024/03/15\n\t- - -\n## 目录页：",
          "## 1. 甲\n\n- 主要观点：\u3000值",
          "## Title Page\n\n- Title: a\n\n1. b\n\n\t## 3. 标题 ##\n#### 1. c");

  @Test
  void counterexamples() {
    for (String text : COUNTEREXAMPLES) {
      FormatCheck.any(text, FormatOptions.DEFAULTS);
      FormatCheck.any(text, WITHOUT_NUMBERS);
    }
  }

  @Test
  void realFiles() {
    List<OutlineFile> files = new ArrayList<>(OutlineFiles.examples());
    files.addAll(OutlineFiles.seed());
    files.addAll(OutlineFiles.corpus());
    assertTrue(files.size() >= 7);
    for (OutlineFile file : files) {
      FormatCheck.any(file.text(), FormatOptions.DEFAULTS);
      FormatCheck.any(file.text(), WITHOUT_NUMBERS);
    }
  }

  @Test
  void ourOwnOutlinesAreWrittenAsTheyShouldBe() {
    for (OutlineFile file : OutlineFiles.examples()) {
      assertEquals(file.text(), FormatCheck.format(file.text(), FormatOptions.DEFAULTS));
    }
    for (String text : List.of(Lessons.CHINESE, Lessons.ENGLISH)) {
      assertEquals(text, FormatCheck.format(text, FormatOptions.DEFAULTS));
    }
  }

  @Test
  void noFindingIsAdded() {
    Mutations mutations = new Mutations(new Random(3));
    int found = 0;
    for (int i = 0; i < CHECKED; i++) {
      String text = mutations.next();
      Map<String, Integer> before = findings(text);
      found += before.size();
      findings(FormatCheck.format(text, FormatOptions.DEFAULTS))
          .forEach((rule, count) -> assertTrue(count <= before.getOrDefault(rule, 0), rule + text));
    }
    assertTrue(found > CHECKED, found + " kinds of findings");
  }

  /** How often each rule finds something. */
  private static Map<String, Integer> findings(String text) {
    Map<String, Integer> counts = new HashMap<>();
    for (Finding finding : LINTER.check(FormatCheck.read(text)).findings()) {
      counts.merge(finding.rule(), 1, Integer::sum);
    }
    return counts;
  }

  @Test
  void anyRangeKeepsWhatIsSaid() {
    Random random = new Random(9);
    Mutations mutations = new Mutations(random);
    int changed = 0;
    for (int i = 0; i < RANGES; i++) {
      String text = mutations.next();
      Outline outline = FormatCheck.read(text);
      int start = random.nextInt(text.length() + 1);
      TextRange range = new TextRange(start, start + random.nextInt(text.length() - start + 1));
      List<TextEdit> edits =
          new Formatter(FormatCheck::read, FormatOptions.DEFAULTS).edits(outline, range);
      String after = TextEdits.of(edits).applyTo(text);
      assertEquals(
          OutlineMeaning.of(outline), OutlineMeaning.of(FormatCheck.read(after)), text + range);
      for (TextEdit edit : edits) {
        assertTrue(
            edit.range().start() <= range.end() && range.start() <= edit.range().end(), text);
      }
      changed += edits.isEmpty() ? 0 : 1;
    }
    assertTrue(changed > RANGES / 4, changed + " of " + RANGES + " were changed");
  }

  @Test
  @Tag("slow")
  void mutatedOutlines() {
    Mutations mutations = new Mutations(new Random(5));
    int changed = 0;
    for (int i = 0; i < MUTATED; i++) {
      String text = mutations.next();
      FormatOptions options = i % 2 == 0 ? FormatOptions.DEFAULTS : WITHOUT_NUMBERS;
      if (!FormatCheck.any(text, options).equals(text)) {
        changed++;
      }
    }
    assertTrue(changed > MUTATED / 2, changed + " of " + MUTATED + " were changed");
  }
}
