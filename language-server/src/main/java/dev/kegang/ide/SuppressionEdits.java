package dev.kegang.ide;

import dev.kegang.lint.Finding;
import dev.kegang.lint.Suppression.Directive;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;
import dev.kegang.outline.WritingStyle;
import dev.kegang.text.LineIndex;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** Writes the comments that silence a finding. */
public final class SuppressionEdits {

  private SuppressionEdits() {}

  /** A comment above the line of a finding; null where a line of its own would break something. */
  public static @Nullable TextEdit here(Outline outline, Finding finding) {
    SourceText source = outline.source();
    LineIndex lines = source.lines();
    int line = lines.lineAt(finding.range().start());
    int start = line == 0 && source.hasByteOrderMark() ? 1 : lines.lineStart(line);
    TextSpan text = source.span(start, Math.max(start, lines.lineEnd(line)));
    TextSpan words = text.trimmed();
    // Between the rows of a table a comment would end it, in front matter it would be a key.
    if (words.text().startsWith("|")
        || line < frontMatterEnd(source)
        || isInsideUnderlined(outline, line)) {
      return null;
    }
    String indentation = text.text().substring(0, words.range().start() - start);
    String comment = comment(Directive.DISABLE_NEXT_LINE, finding.rule());
    return TextEdit.insert(start, indentation + comment + lineEnd(outline));
  }

  /**
   * Whether a line is underlined but begins no heading: it goes on with what stands above, and a
   * comment between the two would make a heading of it.
   */
  private static boolean isInsideUnderlined(Outline outline, int line) {
    LineIndex lines = outline.source().lines();
    if (line + 1 >= lines.lineCount() || !isUnderline(outline.source(), line + 1)) {
      return false;
    }
    for (Heading heading : outline.headings()) {
      if (lines.lineAt(heading.range().start()) == line) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnderline(SourceText source, int line) {
    LineIndex lines = source.lines();
    int start = lines.lineStart(line);
    String text = source.span(start, Math.max(start, lines.lineEnd(line))).trimmed().text();
    return !text.isEmpty()
        && (text.chars().allMatch(c -> c == '=') || text.chars().allMatch(c -> c == '-'));
  }

  /** A comment at the top of the file, behind its front matter. */
  public static TextEdit inFile(Outline outline, Finding finding) {
    SourceText source = outline.source();
    int line = frontMatterEnd(source);
    int start = line == 0 && source.hasByteOrderMark() ? 1 : source.lines().lineStart(line);
    String gap = line == 0 ? "" : lineEnd(outline);
    String comment = comment(Directive.DISABLE_FILE, finding.rule());
    return TextEdit.insert(start, gap + comment + lineEnd(outline) + lineEnd(outline));
  }

  private static String comment(Directive directive, String rule) {
    return "<!-- " + directive.word() + ' ' + rule + " -->";
  }

  private static String lineEnd(Outline outline) {
    return WritingStyle.of(outline).lineEnd();
  }

  /** The line behind the front matter; 0 where there is none. */
  private static int frontMatterEnd(SourceText source) {
    LineIndex lines = source.lines();
    int start = source.hasByteOrderMark() ? 1 : 0;
    if (!isFence(source, start, lines.lineEnd(0))) {
      return 0;
    }
    for (int line = 1; line + 1 < lines.lineCount(); line++) {
      if (isFence(source, lines.lineStart(line), lines.lineEnd(line))) {
        return line + 1;
      }
    }
    return 0;
  }

  private static boolean isFence(SourceText source, int start, int end) {
    return source.content().startsWith("---", start) && Stretch.isBlank(source, start + 3, end);
  }
}
