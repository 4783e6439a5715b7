package dev.kegang.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.kegang.text.Normalised;
import dev.kegang.vocabulary.Vocabulary;
import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The same outline, written another way, has the same findings. */
class VariantsTest {

  private static final Pattern SECOND_LEVEL = Pattern.compile("^## (.*)$", Pattern.MULTILINE);
  private static final Pattern FIRST_LEVEL = Pattern.compile("^# (.*)$", Pattern.MULTILINE);
  private static final Pattern SECTION_NUMBER =
      Pattern.compile("^## (\\d+)\\. ", Pattern.MULTILINE);
  private static final Pattern BOLD_LABEL =
      Pattern.compile("^- \\*\\*([^*\\n]+)\\*\\*:", Pattern.MULTILINE);

  /** Ways of writing that mean nothing. */
  private static final Map<String, UnaryOperator<String>> VARIANTS =
      Map.ofEntries(
          Map.entry("CRLF", text -> text.replace("\n", "\r\n")),
          Map.entry("byte order mark", text -> "\uFEFF" + text),
          Map.entry("stars", text -> text.replaceAll("(?m)^(\\s*)- ", "$1* ")),
          Map.entry("pluses", text -> text.replaceAll("(?m)^(\\s*)- ", "$1+ ")),
          Map.entry("four blanks", text -> text.replaceAll("(?m)^  - ", "    - ")),
          Map.entry("tabs", text -> text.replaceAll("(?m)^  - ", "\t- ")),
          Map.entry("colon in bold", text -> BOLD_LABEL.matcher(text).replaceAll("- **$1：**")),
          Map.entry("unbold", text -> BOLD_LABEL.matcher(text).replaceAll(VariantsTest::unbold)),
          Map.entry("setext", VariantsTest::setext),
          Map.entry("full-width digits", VariantsTest::fullWidthNumbers),
          Map.entry("第1节", text -> SECTION_NUMBER.matcher(text).replaceAll("## 第$1节 ")),
          Map.entry("1、", text -> SECTION_NUMBER.matcher(text).replaceAll("## $1、")));

  /** A word nobody knows is a label only in bold. */
  private static String unbold(MatchResult label) {
    boolean known = Vocabulary.bundled().field(label.group(1)) != null;
    return known ? "- " + label.group(1) + ":" : label.group();
  }

  private static String setext(String text) {
    String second = SECOND_LEVEL.matcher(text).replaceAll("$1\n----------");
    return FIRST_LEVEL.matcher(second).replaceAll("$1\n=========");
  }

  private static String fullWidthNumbers(String text) {
    return SECTION_NUMBER
        .matcher(text)
        .replaceAll(match -> "## " + fullWidth(match.group(1)) + ". ");
  }

  private static String fullWidth(String digits) {
    StringBuilder wide = new StringBuilder();
    digits.chars().forEach(digit -> wide.append((char) (digit - '0' + '０')));
    return wide.toString();
  }

  @TestFactory
  Stream<DynamicTest> theFindingsStay() {
    return VARIANTS.entrySet().stream()
        .map(variant -> dynamicTest(variant.getKey(), () -> check(variant.getValue())));
  }

  private static void check(UnaryOperator<String> variant) {
    List<OutlineFiles.OutlineFile> files = new ArrayList<>(OutlineFiles.examples());
    files.addAll(OutlineFiles.seed());
    assertFalse(files.isEmpty());
    for (OutlineFiles.OutlineFile file : files) {
      String rewritten = variant.apply(file.text());
      assertEquals(findings(file.text()), findings(rewritten), file.path());
    }
  }

  /** What is found, without places: a variant may move lines. */
  private static String findings(String text) {
    Document document = Document.of("file:///lesson.md", 0, text, false);
    StringBuilder findings = new StringBuilder();
    if (document.isOutline()) {
      for (Finding finding :
          new Linter(RuleSelection.defaults()).check(document.outline()).findings()) {
        findings.append(finding.rule()).append(' ').append(finding.severity()).append(' ');
        findings.append(Normalised.of(document.source().span(finding.range()).text())).append('\n');
      }
    }
    return findings.toString();
  }
}
