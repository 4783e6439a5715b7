package dev.kegang.format;

import dev.kegang.outline.Field;
import dev.kegang.outline.FieldForm;
import dev.kegang.outline.LabelStyle;
import dev.kegang.outline.Section;
import dev.kegang.outline.TitlePage;
import dev.kegang.outline.WritingStyle;
import dev.kegang.text.Blanks;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Labels of fields are written as most of the file's labels are, those of the title page apart. */
final class LabelStyles implements Concern {

  private static final String EMPHASIS = "*_`【】";

  @Override
  public void addTo(Changes changes, Layout layout) {
    WritingStyle style = WritingStyle.of(layout.outline());
    TitlePage titlePage = layout.outline().titlePage();
    if (titlePage != null) {
      write(titlePage.fields(), style.titlePageLabel(), layout, changes);
    }
    for (Section section : layout.outline().sections()) {
      write(section.fields(), style.label(), layout, changes);
    }
  }

  private static void write(List<Field> fields, LabelStyle style, Layout layout, Changes changes) {
    boolean bold = !style.before().isEmpty();
    for (Field field : fields) {
      FieldForm form = FieldForm.of(layout.content(), field);
      boolean inLine = form == FieldForm.BULLET || form == FieldForm.PARAGRAPH;
      boolean known = field.kind() != null;
      boolean plain = isPlain(field.label().word().text());
      boolean kept = layout.lineAt(field.label().range().start()).kept();
      if (inLine && plain && !kept && !field.label().separator().isEmpty() && (bold || known)) {
        write(field, style, layout, changes);
      }
    }
  }

  private static void write(Field field, LabelStyle style, Layout layout, Changes changes) {
    String content = layout.content();
    TextRange label = field.label().range();
    TextRange word = field.label().word().range();
    int labelEnd = label.end();
    while (labelEnd > word.end() && Blanks.isBlank(content.charAt(labelEnd - 1))) {
      labelEnd--;
    }
    int lineEnd = layout.source().lines().lineEnd(layout.source().lines().lineAt(label.start()));
    int valueStart = labelEnd;
    while (valueStart < lineEnd && Blanks.isBlank(content.charAt(valueStart))) {
      valueStart++;
    }
    boolean hasValue = valueStart < lineEnd;
    int end = hasValue ? valueStart : labelEnd;
    TextEdit before = new TextEdit(new TextRange(label.start(), word.start()), style.before());
    TextEdit behind =
        new TextEdit(
            new TextRange(word.end(), end), hasValue ? style.after() + style.gap() : style.after());
    List<TextEdit> edits = new ArrayList<>(2);
    for (TextEdit edit : List.of(before, behind)) {
      if (!isSame(edit, content)) {
        edits.add(edit);
      }
    }
    if (!edits.isEmpty()) {
      changes.add(edits);
    }
  }

  /** Marks of emphasis around only a part of the word would close those around all of it. */
  private static boolean isPlain(String word) {
    return word.chars().noneMatch(c -> EMPHASIS.indexOf(c) >= 0);
  }

  private static boolean isSame(TextEdit edit, String content) {
    TextRange range = edit.range();
    return content.substring(range.start(), range.end()).equals(edit.newText());
  }
}
