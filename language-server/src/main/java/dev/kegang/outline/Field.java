package dev.kegang.outline;

import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A labelled part of a section or of the title page.
 *
 * @param kind what its label means; null for a bold label the vocabulary does not know
 * @param range from its marker to the end of its last line
 * @param value the text behind the label, or the paragraph below it; null where there is none
 * @param placeholder whether the value only tells the author what to write
 * @param items the nested list, in order
 * @param hours the budget its value states; only where its kind is {@link FieldKind#HOURS}
 * @param filled whether anything stands in it: value, items, table, image, code
 */
public record Field(
    @Nullable FieldKind kind,
    Label label,
    TextRange range,
    @Nullable TextSpan value,
    @Nullable Placeholder placeholder,
    List<Item> items,
    @Nullable Hours hours,
    boolean filled) {

  /** The same where it stands further on by a distance, or further back. */
  Field shiftedBy(int distance) {
    List<Item> shifted = new ArrayList<>(items.size());
    for (Item item : items) {
      shifted.add(item.shiftedBy(distance));
    }
    return new Field(
        kind,
        label.shiftedBy(distance),
        range.shiftedBy(distance),
        value == null ? null : value.shiftedBy(distance),
        placeholder == null ? null : placeholder.shiftedBy(distance),
        List.copyOf(shifted),
        hours == null ? null : hours.shiftedBy(distance),
        filled);
  }
}
