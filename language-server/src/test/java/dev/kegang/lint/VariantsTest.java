package dev.kegang.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same outline, written another way, has the same findings. */
class VariantsTest {

  private static final Pattern SECOND_LEVEL = Pattern.compile("^## (.*)$", Pattern.MULTILINE);
  private static final Pattern FIRST_LEVEL = Pattern.compile("^# (.*)$", Pattern.MULTILINE);
  private static final Pattern SECTION_NUMBER =
      Pattern.compile("^## (\\d+)\\. ", Pattern.MULTILINE);
  private static final Pattern BOLD_LABEL =
      Pattern.compile("^- \\*\\*([^*\\n]+)\\*\\*:", Pattern.MULTILINE);

  /** A way of writing that means nothing. */
  enum Variant {
    CRLF(text -> text.replace("\n", "\r\n")),
    BYTE_ORDER_MARK(text -> "\uFEFF" + text),
    STARS(text -> text.replaceAll("(?m)^(\\s*)- ", "$1* ")),
    PLUSES(text -> text.replaceAll("(?m)^(\\s*)- ", "$1+ ")),
    FOUR_BLANKS(text -> text.replaceAll("(?m)^  - ", "    - ")),
    TABS(text -> text.replaceAll("(?m)^  - ", "\t- ")),
    COLON_IN_BOLD(text -> BOLD_LABEL.matcher(text).replaceAll("- **$1：**")),
    UNBOLD(text -> BOLD_LABEL.matcher(text).replaceAll("- $1:")),
    SETEXT(
        text ->
            FIRST_LEVEL
                .matcher(SECOND_LEVEL.matcher(text).replaceAll("$1\n----------"))
                .replaceAll("$1\n=========")),
    FULL_WIDTH_DIGITS(
        text ->
            SECTION_NUMBER
                .matcher(text)
                .replaceAll(match -> "## " + fullWidth(match.group(1)) + ". ")),
    SECTION_WORD(text -> SECTION_NUMBER.matcher(text).replaceAll("## 第$1节 ")),
    ENUMERATION_COMMA(text -> SECTION_NUMBER.matcher(text).replaceAll("## $1、"));

    private final UnaryOperator<String> rewrite;

    Variant(UnaryOperator<String> rewrite) {
      this.rewrite = rewrite;
    }

    private static String fullWidth(String digits) {
      StringBuilder wide = new StringBuilder();
      digits.chars().forEach(digit -> wide.append((char) (digit - '0' + '０')));
      return wide.toString();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theFindingsStay(Variant variant) {
    List<OutlineFiles.OutlineFile> files = new ArrayList<>(OutlineFiles.examples());
    files.addAll(OutlineFiles.seed());
    assertFalse(files.isEmpty());
    for (OutlineFiles.OutlineFile file : files) {
      String rewritten = variant.rewrite.apply(file.text());
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
        findings.append(document.source().span(finding.range()).text()).append('\n');
      }
    }
    return findings.toString();
  }
}
