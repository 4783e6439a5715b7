package dev.kegang.ide;

import dev.kegang.outline.Entry;
import dev.kegang.outline.EntryStyle;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.outline.SectionRenumbering;
import dev.kegang.outline.WritingStyle;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * What changes elsewhere when a section is inserted: later numbers, the table of contents, the
 * plan.
 */
final class SectionInsertion {

  private final Outline outline;
  private final WritingStyle style;
  private final PageEnd end;
  private final List<Section> others;
  private final List<TextEdit> edits = new ArrayList<>();

  SectionInsertion(Outline outline, WritingStyle style, PageEnd end) {
    this.outline = outline;
    this.style = style;
    this.end = end;
    this.others = end.others();
  }

  /**
   * The edits, in order, as far as what is there agrees with itself: lists that don't match the
   * sections are left as they are.
   *
   * @param description for the plan
   */
  List<TextEdit> edits(String title, String description) {
    if (outline.tableOfContents() != null) {
      insert(outline.tableOfContents().entries(), style.contentsEntry(), title, "");
    }
    renumberSections();
    if (outline.coursePlan() != null) {
      List<Entry> entries = outline.coursePlan().entries();
      insert(entries, style.planEntry(), title, describedAs(entries, description));
    }
    return List.copyOf(edits);
  }

  private void renumberSections() {
    List<Section> behind = others.subList(end.index(), others.size());
    for (int i = 0; i < behind.size(); i++) {
      if (behind.get(i).number() != end.index() + 1 + i) {
        return;
      }
    }
    int[] numbers = new int[behind.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = behind.get(i).number() + 1;
    }
    edits.addAll(SectionRenumbering.of(outline, behind, numbers).edits());
  }

  private void insert(List<Entry> entries, EntryStyle entryStyle, String title, String tail) {
    if (entries.size() != others.size() || entries.isEmpty()) {
      return;
    }
    boolean lazy =
        entries.size() > 1 && entries.get(1).marker().number() == entries.get(0).marker().number();
    int number = lazy ? entries.get(0).marker().number() : end.index() + 1;
    String entry = entryStyle.entry(number, title) + tail;
    if (end.index() == entries.size()) {
      TextRange last = entries.get(end.index() - 1).range();
      edits.add(TextEdit.insert(endWithNested(last), style.lineEnd() + indentation(last) + entry));
      return;
    }
    TextRange next = entries.get(end.index()).range();
    String before = entry + style.lineEnd() + indentation(next);
    int from = end.index();
    if (!lazy && isNumbered(entries, from) && next.start() == digits(entries, from).start()) {
      // Two edits at one place would leave their order to the editor.
      edits.add(new TextEdit(digits(entries, from), before + (from + 2)));
      from++;
    } else {
      edits.add(TextEdit.insert(next.start(), before));
    }
    for (int i = from; i < entries.size() && !lazy; i++) {
      if (isNumbered(entries, i)) {
        edits.add(new TextEdit(digits(entries, i), Integer.toString(i + 2)));
      }
    }
  }

  private static boolean isNumbered(List<Entry> entries, int index) {
    return entries.get(index).marker().number() == index + 1;
  }

  private static TextRange digits(List<Entry> entries, int index) {
    return entries.get(index).marker().digits();
  }

  /** The end of an entry and of the deeper lines right below it. */
  private int endWithNested(TextRange entry) {
    var lines = outline.source().lines();
    int depth = indentation(entry).length();
    int line = lines.lineAt(entry.end());
    while (line + 1 < lines.lineCount()
        && lines.lineEnd(line + 1) > lines.lineStart(line + 1) + depth
        && Stretch.isBlank(
            outline.source(), lines.lineStart(line + 1), lines.lineStart(line + 1) + depth + 1)) {
      line++;
    }
    return line == lines.lineAt(entry.end()) ? entry.end() : lines.lineEnd(line);
  }

  private String indentation(TextRange range) {
    var lines = outline.source().lines();
    int lineStart = lines.lineStart(lines.lineAt(range.start()));
    return outline.source().content().substring(lineStart, range.start());
  }

  /** What stands behind a title in the plan, as its other entries have it. */
  private String describedAs(List<Entry> entries, String description) {
    String content = outline.source().content();
    String mark = style.planEntry().end();
    for (Entry entry : entries) {
      if (entry.description() != null) {
        int from = entry.title().range().end();
        int to = entry.description().range().start();
        if (from <= to && content.startsWith(mark, from) && from + mark.length() <= to) {
          return content.substring(from + mark.length(), to) + description;
        }
      }
    }
    return "";
  }
}
