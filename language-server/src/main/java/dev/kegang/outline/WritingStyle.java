package dev.kegang.outline;

import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.Language;
import dev.kegang.vocabulary.PageKind;
import dev.kegang.vocabulary.Vocabulary;

/**
 * What new text must look like to fit the rest of its file: what the author does most often, and
 * what the format prefers where the file shows nothing.
 *
 * @param lineEnd one line end
 * @param pageLevel the level of headings of pages that are no sections
 * @param bullet what opens a field or an item at the margin
 * @param nesting what stands before an item nested in a field
 * @param nestedBullet what opens an item nested in a field
 * @param fieldForm what most fields are built from
 * @param fieldLevel the level of fields that are headings
 * @param label labels of fields in sections
 * @param titlePageLabel labels of fields on the title page
 * @param contentsEntry entries of the table of contents
 * @param planEntry entries of the course plan
 * @param section headings of sections
 * @param placementSeparator what stands between {@code 第六阶段} or {@code Stage 6} and its title
 */
public record WritingStyle(
    Vocabulary vocabulary,
    Language language,
    String lineEnd,
    int pageLevel,
    String bullet,
    String nesting,
    String nestedBullet,
    FieldForm fieldForm,
    int fieldLevel,
    LabelStyle label,
    LabelStyle titlePageLabel,
    EntryStyle contentsEntry,
    EntryStyle planEntry,
    SectionStyle section,
    String placementSeparator) {

  /** Reads off an outline how its author writes. */
  public static WritingStyle of(Outline outline) {
    return outline.derive(WritingStyle.class, read -> new WritingStyleReader(read).read());
  }

  /** The heading of a page that is no section. */
  public String pageHeading(PageKind page) {
    return heading(pageLevel, vocabulary.word(page, language));
  }

  /** A heading. */
  public String heading(int level, String text) {
    return "#".repeat(level) + ' ' + text;
  }

  /** A field of a section in the form most fields have, still without a value. */
  public String field(FieldKind kind) {
    return field(kind, fieldForm);
  }

  /** A field of a section in a given form, still without a value, on one line without its end. */
  public String field(FieldKind kind, FieldForm form) {
    String word = vocabulary.word(kind, language);
    return switch (form) {
      case BULLET -> bullet + ' ' + label.label(word);
      case PARAGRAPH -> label.label(word);
      case HEADING -> heading(fieldLevel, word);
      case TABLE_ROW -> "| " + word + " | |";
    };
  }

  /** A field of the title page, on one line without its end; the value may be empty. */
  public String titlePageField(FieldKind kind, String value) {
    return bullet + ' ' + titlePageLabel.labelled(vocabulary.word(kind, language), value);
  }

  /** An item at the margin, on one line without its end. */
  public String item(String text) {
    return bullet + ' ' + text;
  }

  /** An item nested in a field, on one line without its end. */
  public String nestedItem(String text) {
    return nesting + nestedBullet + ' ' + text;
  }
}
