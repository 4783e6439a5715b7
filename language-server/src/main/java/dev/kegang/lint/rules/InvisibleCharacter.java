package dev.kegang.lint.rules;

import dev.kegang.lint.DocumentRule;
import dev.kegang.lint.Findings;
import dev.kegang.lint.RuleInfo;
import dev.kegang.outline.Aspect;
import dev.kegang.outline.CoursePlan;
import dev.kegang.outline.Entry;
import dev.kegang.outline.Field;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Item;
import dev.kegang.outline.Label;
import dev.kegang.outline.Outline;
import dev.kegang.outline.TableOfContents;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Headings, labels and numbers hold no character that nobody sees. */
public final class InvisibleCharacter implements DocumentRule {

  @Override
  public RuleInfo info() {
    return RuleInfo.warning("0.1.0").byPage().unlessAny(Aspect.ANCHORS);
  }

  @Override
  public void check(Outline outline, Findings findings) {
    Set<Integer> reported = new HashSet<>(0);
    for (TextRange place : places(outline)) {
      List<Integer> offsets = InvisibleSigns.in(outline.source().content(), place);
      if (!offsets.isEmpty() && reported.add(offsets.get(0))) {
        report(outline, place, offsets, findings);
      }
    }
  }

  private static List<TextRange> places(Outline outline) {
    List<TextRange> places = new ArrayList<>();
    for (Heading heading : outline.headings()) {
      places.add(wording(heading));
    }
    for (Field field : outline.fields()) {
      Label label = field.label();
      int end = Math.max(label.word().range().end(), label.separator().range().end());
      places.add(new TextRange(label.word().range().start(), end));
    }
    for (Item item : outline.items()) {
      addNumber(item.marker().span(), item.text(), places);
    }
    TableOfContents contents = outline.tableOfContents();
    CoursePlan plan = outline.coursePlan();
    addNumbers(contents == null ? List.of() : contents.entries(), places);
    addNumbers(plan == null ? List.of() : plan.entries(), places);
    return places;
  }

  /** A heading without its marks, but with what stands between them and its text. */
  private static TextRange wording(Heading heading) {
    int start = heading.text().range().start();
    int end = heading.text().range().end();
    boolean marksBefore = heading.marks().end() <= start;
    return new TextRange(marksBefore ? heading.marks().end() : start, end);
  }

  private static void addNumbers(List<Entry> entries, List<TextRange> places) {
    for (Entry entry : entries) {
      addNumber(entry.marker().span(), entry.title(), places);
    }
  }

  private static void addNumber(TextSpan marker, TextSpan text, List<TextRange> places) {
    if (!marker.isEmpty() && marker.range().start() < text.range().start()) {
      places.add(new TextRange(marker.range().start(), text.range().start()));
    }
  }

  private static void report(
      Outline outline, TextRange place, List<Integer> offsets, Findings findings) {
    String content = outline.source().content();
    StringBuilder names = new StringBuilder();
    List<TextEdit> edits = new ArrayList<>(offsets.size());
    for (int offset : offsets) {
      String name = InvisibleSigns.name(content.charAt(offset));
      if (names.indexOf(name) < 0) {
        names.append(names.length() == 0 ? "" : ", ").append(name);
      }
      String newText = InvisibleSigns.replacement(content, offset);
      edits.add(new TextEdit(new TextRange(offset, offset + 1), newText));
    }
    int line = outline.source().lines().lineAt(place.start());
    int end = outline.source().lines().lineEnd(line);
    String shown = InvisibleSigns.shown(content.substring(place.start(), end));
    int first = offsets.get(0);
    findings
        .report(
            "message", withNeighbours(content, first), Quotation.of(shown), offsets.size(), names)
        .safeFix("remove", WordingEdits.of(outline, edits), names);
  }

  /** What nobody sees cannot be pointed at alone. */
  private static TextRange withNeighbours(String content, int offset) {
    int start = offset;
    if (start > 0 && !isLineEnd(content.charAt(start - 1))) {
      start -= Character.charCount(content.codePointBefore(start));
    }
    int end = offset + 1;
    if (end < content.length() && !isLineEnd(content.charAt(end))) {
      end += Character.charCount(content.codePointAt(end));
    }
    return new TextRange(start, end);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
