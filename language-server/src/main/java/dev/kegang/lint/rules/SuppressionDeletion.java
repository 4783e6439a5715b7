package dev.kegang.lint.rules;

import dev.kegang.lint.Suppression;
import dev.kegang.outline.Outline;
import dev.kegang.text.Blanks;
import dev.kegang.text.LineIndex;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import java.util.List;

/** What goes when a suppression goes, so that the text around it still means the same. */
final class SuppressionDeletion {

  private SuppressionDeletion() {}

  /** One of several names, with the separator that belonged to it. */
  static TextRange ofName(Suppression suppression, TextSpan name) {
    List<TextSpan> names = suppression.names();
    int index = names.indexOf(name);
    return index == 0
        ? new TextRange(name.range().start(), names.get(1).range().start())
        : new TextRange(names.get(index - 1).range().end(), name.range().end());
  }

  /** The comment; where it stands alone, its lines and the second of two blank lines around it. */
  static TextEdit ofComment(Outline outline, Suppression suppression) {
    String content = outline.source().content();
    LineIndex lines = outline.source().lines();
    TextRange comment = suppression.comment().range();
    int first = lines.lineAt(comment.start());
    int last = lines.lineAt(comment.end());
    int textStart = outline.source().hasByteOrderMark() ? 1 : 0;
    int start = comment.start();
    int end = comment.end();
    boolean opensLine = isBlank(content, lines.lineStart(first), start);
    boolean closesLine = isBlank(content, end, lines.lineEnd(last));
    if (!opensLine || !closesLine) {
      if (closesLine) {
        while (Blanks.isBlank(content.charAt(start - 1))) {
          start--;
        }
      } else if (opensLine || Blanks.isBlank(content.charAt(start - 1))) {
        while (end < lines.lineEnd(last) && Blanks.isBlank(content.charAt(end))) {
          end++;
        }
      }
      return TextEdit.delete(new TextRange(start, end));
    }
    boolean afterBlank = first == 0 || isBlankLine(content, lines, first - 1);
    int next = last + 1;
    if (next < lines.lineCount()) {
      if (!afterBlank && underlines(content, lines, next)) {
        return TextEdit.delete(comment);
      }
      if (afterBlank && next + 1 < lines.lineCount() && isBlankLine(content, lines, next)) {
        next++;
      }
      int from = first == 0 ? textStart : lines.lineStart(first);
      return TextEdit.delete(new TextRange(from, lines.lineStart(next)));
    }
    int before = first == 0 ? textStart : lines.lineEnd(first - 1);
    return TextEdit.delete(new TextRange(before, lines.lineEnd(last)));
  }

  /** Whether a line would turn the line above it into a heading, were the comment gone. */
  private static boolean underlines(String content, LineIndex lines, int line) {
    TextRange range = new TextRange(lines.lineStart(line), lines.lineEnd(line));
    String text = content.substring(range.start(), range.end()).strip();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '-' && text.charAt(i) != '=') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isBlankLine(String content, LineIndex lines, int line) {
    return isBlank(content, lines.lineStart(line), lines.lineEnd(line));
  }

  private static boolean isBlank(String content, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Blanks.isBlank(content.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
