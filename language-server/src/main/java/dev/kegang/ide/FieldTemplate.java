package dev.kegang.ide;

import dev.kegang.outline.FieldForm;
import dev.kegang.outline.WritingStyle;
import dev.kegang.text.TextEdit;
import dev.kegang.vocabulary.CaptionKind;
import dev.kegang.vocabulary.FieldKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the value of a new field: places to fill in that already hold something that agrees with
 * the outline.
 */
final class FieldTemplate {

  private final CompletionPlace place;
  private final WritingStyle style;
  private final String title;
  private final String indentation;

  /**
   * @param title of the field's section
   * @param indentation what stands before the field on its line
   */
  FieldTemplate(CompletionPlace place, String title, String indentation) {
    this.place = place;
    this.style = place.style();
    this.title = title;
    this.indentation = indentation;
  }

  /** Adds what stands behind a field's label. */
  void appendValue(FieldKind kind, FieldForm form, Template template) {
    if (kind.equals(FieldKind.KEY_POINTS)) {
      appendItem(form, template);
      template.place(wording("key-point"));
    } else if (kind.equals(FieldKind.REFERENCES)) {
      appendItem(form, template);
      template.place(CitedWorks.of(place.outline()).next());
    } else if (kind.equals(FieldKind.EXAMPLES)) {
      appendCaption(CaptionKind.FIGURE, form, template);
      appendCaption(CaptionKind.TABLE, form, template);
    } else if (form == FieldForm.HEADING) {
      template.text(style.lineEnd() + style.lineEnd()).place(wording("summary"));
    } else {
      template.text(style.label().gap());
      template.place(wording(kind.equals(FieldKind.SUMMARY) ? "summary" : "value"));
    }
  }

  /** What changes elsewhere when a field is inserted: the numbers of later captions. */
  static List<TextEdit> changesElsewhere(CompletionPlace place, FieldKind kind) {
    List<TextEdit> edits = new ArrayList<>();
    if (kind.equals(FieldKind.EXAMPLES)) {
      edits.addAll(CaptionNumbers.shift(place.outline(), CaptionKind.FIGURE, place.cursor()));
      edits.addAll(CaptionNumbers.shift(place.outline(), CaptionKind.TABLE, place.cursor()));
    }
    return edits;
  }

  private void appendCaption(CaptionKind kind, FieldForm form, Template template) {
    appendItem(form, template);
    int number = CaptionNumbers.next(place.outline(), kind, place.cursor());
    template.text(CaptionNumbers.label(place.outline(), kind, number));
    template.place(wording("caption." + kind.id()));
  }

  private void appendItem(FieldForm form, Template template) {
    String item = form == FieldForm.BULLET ? style.nestedItem("") : style.item("");
    template.text(style.lineEnd() + indentation + item);
  }

  private String wording(String key) {
    return place.wordings().text("template." + key, title);
  }
}
