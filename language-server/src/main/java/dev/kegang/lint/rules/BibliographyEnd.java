package dev.kegang.lint.rules;

import dev.kegang.outline.Citation;
import dev.kegang.outline.Item;
import dev.kegang.outline.Marker;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Reference;
import dev.kegang.text.Blanks;
import dev.kegang.text.LineIndex;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds entries behind the last one of a bibliography, in the style of that entry. */
final class BibliographyEnd {

  private final SourceText source;
  private final Item last;
  private final @Nullable Item beforeLast;

  /**
   * The end of a list.
   *
   * @param beforeLast tells how the list counts; null where there is one entry only
   */
  BibliographyEnd(Outline outline, Item last, @Nullable Item beforeLast) {
    this.source = outline.source();
    this.last = last;
    this.beforeLast = beforeLast;
  }

  /** What adds a work as the next entry. */
  List<TextEdit> add(Reference cited) {
    List<TextEdit> edits = new ArrayList<>(2);
    edits.add(TextEdit.insert(offset(), lineBreak() + opening(1) + wording(cited)));
    TextRange digits = digits(last);
    if (digits != null) {
      // Two entries added at once would take one number: an edit of the last number keeps them
      // apart.
      edits.add(new TextEdit(digits, source.span(digits).text()));
    }
    return edits;
  }

  /** What adds several works at once. */
  List<TextEdit> addAll(List<Reference> cited) {
    StringBuilder entries = new StringBuilder();
    for (int i = 0; i < cited.size(); i++) {
      entries.append(lineBreak()).append(opening(i + 1)).append(wording(cited.get(i)));
    }
    return List.of(TextEdit.insert(offset(), entries.toString()));
  }

  private int offset() {
    LineIndex lines = source.lines();
    return lines.lineEnd(lines.lineAt(end(last)));
  }

  private static int end(Item item) {
    int end = item.range().end();
    for (Item child : item.children()) {
      end = Math.max(end, end(child));
    }
    return end;
  }

  /** What stands before the last entry's wording, with its number raised. */
  private String opening(int distance) {
    LineIndex lines = source.lines();
    int start = lines.lineStart(lines.lineAt(last.marker().span().start()));
    if (start == 0 && source.hasByteOrderMark()) {
      start = 1;
    }
    String opening = source.span(start, CitationWording.range(last).start()).text();
    TextRange digits = digits(last);
    if (digits == null) {
      return opening;
    }
    String next = Integer.toString(number(last) + (repeats() ? 0 : distance));
    return opening.substring(0, digits.start() - start)
        + next
        + opening.substring(digits.end() - start);
  }

  /** Whether all entries carry one number, as Markdown allows. */
  private boolean repeats() {
    return beforeLast != null && digits(beforeLast) != null && number(beforeLast) == number(last);
  }

  /** Where an entry's number stands: in its label, else in its marker. */
  private static @Nullable TextRange digits(Item item) {
    if (item.content() instanceof Citation citation && citation.label() != null) {
      TextSpan label = citation.label();
      int from = 0;
      while (from < label.text().length() && !isDigit(label.text().charAt(from))) {
        from++;
      }
      int to = from;
      while (to < label.text().length() && isDigit(label.text().charAt(to))) {
        to++;
      }
      return label.slice(from, to).range();
    }
    Marker marker = item.marker();
    return marker.ordered() && !marker.digits().isEmpty() ? marker.digits() : null;
  }

  private int number(Item item) {
    TextRange digits = digits(item);
    int number = 0;
    for (int i = 0; digits != null && i < digits.length() && number < 100_000; i++) {
      number = number * 10 + Character.digit(source.charAt(digits.start() + i), 10);
    }
    return number;
  }

  private static boolean isDigit(char c) {
    return Character.digit(c, 10) >= 0;
  }

  /** A citation without its own number, on one line. */
  private String wording(Reference cited) {
    String wording = source.span(CitationWording.range(cited.item())).text();
    StringBuilder line = new StringBuilder(wording.length());
    for (int i = 0; i < wording.length(); i++) {
      char c = wording.charAt(i);
      if (c != '\r' && c != '\n') {
        line.append(c);
        continue;
      }
      while (i + 1 < wording.length() && Blanks.isBlank(wording.charAt(i + 1))) {
        i++;
      }
      line.append(line.length() > 0 && line.charAt(line.length() - 1) == ' ' ? "" : " ");
    }
    return line.toString();
  }

  private String lineBreak() {
    LineIndex lines = source.lines();
    return lines.lineCount() < 2 ? "\n" : source.span(lines.lineEnd(0), lines.lineStart(1)).text();
  }
}
