package dev.kegang.lint.rules;

import dev.kegang.outline.Body;
import dev.kegang.outline.Field;
import dev.kegang.outline.FieldForm;
import dev.kegang.outline.OpenEnd;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.outline.WritingStyle;
import dev.kegang.text.Blanks;
import dev.kegang.text.LineIndex;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts empty fields where a section's profile wants them, in the look of their neighbours. */
final class FieldInsertion {

  private final Outline outline;
  private final Section section;
  private final WritingStyle style;
  private final String content;

  private FieldInsertion(Outline outline, Section section, WritingStyle style) {
    this.outline = outline;
    this.section = section;
    this.style = style;
    this.content = outline.source().content();
  }

  /** The edits that add missing fields to a section, at most one for each place. */
  static List<TextEdit> edits(
      Outline outline, Section section, List<FieldKind> missing, WritingStyle style) {
    return new FieldInsertion(outline, section, style).edits(missing);
  }

  /** Whether there is any such edit. */
  static boolean isPossible(Outline outline, Section section, List<FieldKind> missing) {
    if (OpenEnd.of(outline).open()) {
      return !edits(outline, section, missing, WritingStyle.of(outline)).isEmpty();
    }
    for (FieldKind kind : outline.profile().order(section.kind())) {
      if (missing.contains(kind) && section.field(kind) == null) {
        return true;
      }
    }
    return false;
  }

  private List<TextEdit> edits(List<FieldKind> missing) {
    List<TextEdit> edits = new ArrayList<>();
    List<FieldKind> waiting = new ArrayList<>();
    Field before = null;
    for (FieldKind kind : outline.profile().order(section.kind())) {
      Field here = section.field(kind);
      if (here != null) {
        addEdit(before, here, waiting, edits);
        waiting.clear();
        before = here;
      } else if (missing.contains(kind)) {
        waiting.add(kind);
      }
    }
    addEdit(before, null, waiting, edits);
    return edits;
  }

  private void addEdit(
      @Nullable Field before, @Nullable Field after, List<FieldKind> kinds, List<TextEdit> edits) {
    if (kinds.isEmpty()) {
      return;
    }
    TextEdit edit;
    if (before != null) {
      edit = behind(before, kinds);
    } else {
      edit = after != null ? before(after, kinds) : atEnd(kinds);
    }
    if (!OpenEnd.covers(outline, edit.range().start())) {
      edits.add(edit);
    }
  }

  private TextEdit behind(Field field, List<FieldKind> kinds) {
    FieldForm form = FieldForm.of(content, field);
    String indentation = indentation(field);
    StringBuilder text = new StringBuilder();
    for (FieldKind kind : kinds) {
      text.append(form.standsApart() ? style.lineEnd() + style.lineEnd() : style.lineEnd());
      text.append(indentation).append(style.field(kind, form));
    }
    return insertion(fieldEnd(field, form), text, form);
  }

  private TextEdit before(Field field, List<FieldKind> kinds) {
    FieldForm form = FieldForm.of(content, field);
    String indentation = indentation(field);
    StringBuilder text = new StringBuilder();
    for (FieldKind kind : kinds) {
      text.append(indentation).append(style.field(kind, form));
      text.append(form.standsApart() ? style.lineEnd() + style.lineEnd() : style.lineEnd());
    }
    return TextEdit.insert(Insertion.lineStart(outline.source(), field.range()), text.toString());
  }

  private TextEdit atEnd(List<FieldKind> kinds) {
    boolean inTopic = !section.topics().isEmpty();
    Body body = inTopic ? section.topics().get(0).body() : section.body();
    TextRange heading =
        inTopic ? section.topics().get(0).heading().range() : section.heading().range();
    FieldForm form =
        style.fieldForm() == FieldForm.TABLE_ROW ? FieldForm.BULLET : style.fieldForm();
    StringBuilder text = new StringBuilder(style.lineEnd());
    for (FieldKind kind : kinds) {
      text.append(style.lineEnd()).append(style.field(kind, form));
      text.append(form.standsApart() ? style.lineEnd() : "");
    }
    if (form.standsApart()) {
      text.setLength(text.length() - style.lineEnd().length());
    }
    return insertion(contentEnd(body.range(), heading.end()), text, form);
  }

  /** A dashed line right below a paragraph would make a heading of it. */
  private TextEdit insertion(int offset, StringBuilder text, FieldForm form) {
    LineIndex lines = outline.source().lines();
    int next = lines.lineAt(offset) + 1;
    if (form == FieldForm.PARAGRAPH && next < lines.lineCount()) {
      TextSpan below = outline.source().span(lines.lineStart(next), lines.lineEnd(next));
      text.append(below.trimmed().isEmpty() ? "" : style.lineEnd());
    }
    return TextEdit.insert(offset, text.toString());
  }

  /** Behind all that stands in a field, tables and paragraphs in it included. */
  private int fieldEnd(Field field, FieldForm form) {
    int end = contentEnd(field.range(), field.label().range().end());
    LineIndex lines = outline.source().lines();
    int margin = form == FieldForm.BULLET ? indentation(field).length() : -1;
    int limit = limit(field);
    for (int line = lines.lineAt(end) + 1; line < lines.lineCount(); line++) {
      TextSpan text = outline.source().span(lines.lineStart(line), lines.lineEnd(line)).trimmed();
      if (lines.lineStart(line) >= limit || form == FieldForm.TABLE_ROW) {
        break;
      }
      if (text.isEmpty()) {
        continue;
      }
      if (text.range().start() - lines.lineStart(line) <= margin || isBreak(text.range())) {
        break;
      }
      end = text.range().end();
    }
    return end;
  }

  /** Where the next field, else the next heading stands. */
  private int limit(Field field) {
    for (Body body : section.bodies()) {
      int index = body.indexOf(field);
      if (index >= 0) {
        return index + 1 < body.fields().size()
            ? Insertion.lineStart(
                outline.source(), body.fields().get(index + 1).label().word().range())
            : body.range().end();
      }
    }
    return section.range().end();
  }

  private boolean isBreak(TextRange line) {
    TextRange last = lastBreakBefore(line.end());
    return last != null && last.start() == line.start();
  }

  private @Nullable TextRange lastBreakBefore(int offset) {
    List<TextRange> breaks = outline.breaks();
    int low = 0;
    int high = breaks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (breaks.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? null : breaks.get(low - 1);
  }

  private String indentation(Field field) {
    int start = Insertion.lineStart(outline.source(), field.range());
    return content.substring(start, field.range().start());
  }

  /** Behind the last character of a range that is no blank and belongs to no thematic break. */
  private int contentEnd(TextRange range, int least) {
    int end = trimmedEnd(range.end(), least);
    TextRange last = lastBreakBefore(end);
    return last != null && last.start() >= least && last.end() == end
        ? trimmedEnd(last.start(), least)
        : end;
  }

  private int trimmedEnd(int end, int least) {
    int trimmed = end;
    while (trimmed > least && Blanks.isBlank(content.charAt(trimmed - 1))) {
      trimmed--;
    }
    return Math.max(trimmed, least);
  }
}
