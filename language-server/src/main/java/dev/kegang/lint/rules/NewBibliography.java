package dev.kegang.lint.rules;

import dev.kegang.outline.Citation;
import dev.kegang.outline.CoursePlan;
import dev.kegang.outline.Entry;
import dev.kegang.outline.EntryStyle;
import dev.kegang.outline.Ordinal;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.outline.TableOfContents;
import dev.kegang.outline.WritingStyle;
import dev.kegang.text.Blanks;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Builds a bibliography as the last section, and its entries in the contents and the plan. */
final class NewBibliography {

  private final Outline outline;
  private final String title;
  private final List<Citation> works;

  NewBibliography(Outline outline, String title, List<Citation> works) {
    this.outline = outline;
    this.title = title;
    this.works = works;
  }

  List<TextEdit> edits() {
    WritingStyle style = WritingStyle.of(outline);
    List<TextEdit> edits = new ArrayList<>();
    TableOfContents contents = outline.tableOfContents();
    if (contents != null) {
      addEntry(contents.entries(), style, style.contentsEntry(), edits);
    }
    edits.add(section(style));
    CoursePlan plan = outline.coursePlan();
    if (plan != null) {
      addEntry(plan.entries(), style, style.planEntry(), edits);
    }
    return edits;
  }

  /** Lists that don't follow the sections are left to the rules that compare them. */
  private void addEntry(
      List<Entry> entries, WritingStyle style, EntryStyle entryStyle, List<TextEdit> edits) {
    if (entries.isEmpty() || entries.size() != outline.sections().size()) {
      return;
    }
    Entry last = entries.get(entries.size() - 1);
    String indentation =
        outline
            .source()
            .content()
            .substring(Insertion.lineStart(outline.source(), last.range()), last.range().start());
    String line = indentation + entryStyle.entry(entries.size() + 1, title);
    edits.add(TextEdit.insert(last.range().end(), style.lineEnd() + line));
  }

  private TextEdit section(WritingStyle style) {
    List<String> lines = new ArrayList<>(works.size() + 4);
    List<Section> sections = outline.sections();
    Section last = sections.get(sections.size() - 1);
    lines.add(style.section().heading(number(last), title));
    lines.add("");
    if (!last.topics().isEmpty()) {
      lines.add(style.heading(last.topics().get(0).heading().level(), title));
      lines.add("");
    }
    for (Citation work : works) {
      lines.add(style.item(oneLine(work.text().text())));
    }
    return Insertion.before(outline.source(), place(), lines, style.lineEnd());
  }

  /** Whether its heading would be read as that of a section. */
  boolean isReadable() {
    List<Section> sections = outline.sections();
    return number(sections.get(sections.size() - 1)) <= Ordinal.LARGEST
        || !WritingStyle.of(outline).section().numbered();
  }

  private int number(Section last) {
    return last.number() < 0 ? outline.sections().size() + 1 : last.number() + 1;
  }

  /** Where the section goes: behind the others, before the break and the closing pages. */
  int place() {
    Section last = outline.sections().get(outline.sections().size() - 1);
    int end = last.range().end();
    for (TextRange line : outline.breaks()) {
      boolean behindLast = line.start() > last.heading().range().end() && line.start() < end;
      if (behindLast && isBlank(line.end(), end)) {
        end = Insertion.lineStart(outline.source(), line);
      }
    }
    return end;
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Blanks.isBlank(outline.source().content().charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A citation that was broken over several lines, on one. */
  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        String part = text.substring(from, i).strip();
        line.append(line.length() > 0 && !part.isEmpty() ? " " : "").append(part);
        from = i + 1;
      }
    }
    return line.toString();
  }
}
