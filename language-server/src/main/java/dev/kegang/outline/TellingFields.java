package dev.kegang.outline;

import dev.kegang.vocabulary.FieldKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The fields of an outline that rules and courses look at, told by one look at all of them: a rule
 * that finds none of its own has nothing to do.
 *
 * @param hours those that state hours
 * @param dates those that hold the date
 * @param prerequisites those that name what a lesson needs
 * @param sentences summaries and key points
 * @param unfinished those whose value is still to be written
 * @param unnamed those whose label is no known word
 * @param empty those of a known kind that hold nothing
 * @param lists those with several items that are no captions
 */
public record TellingFields(
    List<Field> hours,
    List<Field> dates,
    List<Field> prerequisites,
    List<Field> sentences,
    List<Field> unfinished,
    List<Field> unnamed,
    List<Field> empty,
    List<Field> lists) {

  /** Those of one outline, each in order. */
  public static TellingFields of(Outline outline) {
    return outline.derive(TellingFields.class, TellingFields::read);
  }

  private static TellingFields read(Outline outline) {
    TellingFields telling =
        new TellingFields(few(), few(), few(), few(), few(), few(), few(), new ArrayList<>());
    outline.fields().forEach(telling::add);
    return telling;
  }

  private static List<Field> few() {
    return new ArrayList<>(0);
  }

  private void add(Field field) {
    FieldKind kind = field.kind();
    if (kind == null) {
      unnamed.add(field);
    } else {
      addNamed(field, kind);
    }
    if (field.placeholder() != null) {
      unfinished.add(field);
    }
    if (field.items().size() > 1 && hasSeveralWordings(field.items())) {
      lists.add(field);
    }
  }

  private static boolean hasSeveralWordings(List<Item> items) {
    int wordings = 0;
    for (int i = 0; i < items.size() && wordings < 2; i++) {
      wordings += items.get(i).content() instanceof Caption ? 0 : 1;
    }
    return wordings > 1;
  }

  private void addNamed(Field field, FieldKind kind) {
    if (field.hours() != null) {
      hours.add(field);
    }
    if (!field.filled() && field.placeholder() == null) {
      empty.add(field);
    }
    if (kind.equals(FieldKind.SUMMARY) || kind.equals(FieldKind.KEY_POINTS)) {
      sentences.add(field);
    } else if (kind.equals(FieldKind.DATE)) {
      dates.add(field);
    } else if (kind.equals(FieldKind.PREREQUISITES)) {
      prerequisites.add(field);
    }
  }
}
