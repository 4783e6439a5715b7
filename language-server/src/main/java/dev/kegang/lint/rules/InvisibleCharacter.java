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
    Search search = new Search(outline, findings);
    for (Heading heading : outline.headings()) {
      search.lookAt(heading);
    }
    for (Field field : outline.fields()) {
      search.lookAt(field);
    }
    for (Item item : outline.items()) {
      search.lookAt(item);
    }
    TableOfContents contents = outline.tableOfContents();
    CoursePlan plan = outline.coursePlan();
    if (contents != null) {
      contents.entries().forEach(search::lookAt);
    }
    if (plan != null) {
      plan.entries().forEach(search::lookAt);
    }
  }

  /** Looks at one place after the other; a character is reported once. */
  private static final class Search {

    private final Outline outline;
    private final String content;
    private final Findings findings;
    private final Set<Integer> reported = new HashSet<>(0);

    Search(Outline outline, Findings findings) {
      this.outline = outline;
      this.content = outline.source().content();
      this.findings = findings;
    }

    void look(int start, int end) {
      int first = InvisibleSigns.first(content, start, end);
      if (first < end && reported.add(first)) {
        TextRange place = new TextRange(start, end);
        report(outline, place, InvisibleSigns.in(content, place), findings);
      }
    }

    /** A heading without its marks, but with what stands between them and its text. */
    void lookAt(Heading heading) {
      int start = heading.text().start();
      boolean marksBefore = heading.marks().end() <= start;
      look(marksBefore ? heading.marks().end() : start, heading.text().end());
    }

    void lookAt(Field field) {
      Label label = field.label();
      int end = Math.max(label.word().end(), label.separator().end());
      look(label.word().start(), end);
    }

    void lookAt(Item item) {
      lookAtNumber(item.marker().span(), item.text());
    }

    void lookAt(Entry entry) {
      lookAtNumber(entry.marker().span(), entry.title());
    }

    private void lookAtNumber(TextSpan marker, TextSpan text) {
      if (!marker.isEmpty()) {
        look(marker.start(), text.range().start());
      }
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
