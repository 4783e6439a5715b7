package dev.kegang.outline;

import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field that is still collecting the lines below its label. */
final class FieldDraft {

  private final LabelReader.Labelled labelled;
  private final ListDraft draft;
  private List<ListDraft> below = List.of();

  FieldDraft(LabelReader.Labelled labelled, ListDraft draft) {
    this.labelled = labelled;
    this.draft = draft;
  }

  ListDraft draft() {
    return draft;
  }

  /** Adds an item or a paragraph that stands below the label without being nested in it. */
  void add(ListDraft line) {
    if (below.isEmpty()) {
      below = new ArrayList<>();
    }
    below.add(line);
  }

  /**
   * Builds the field.
   *
   * @param opening the least the field covers
   */
  Field build(SourceText source, ItemReader itemReader, TextRange opening) {
    FieldKind kind = labelled.kind();
    List<Item> items = new ArrayList<>(draft.children().size() + below.size());
    itemReader.read(draft.children(), kind, items);
    itemReader.read(below, kind, items);
    TextSpan value = value(source);
    boolean filled = value != null || draft.holdsMore() || !below.isEmpty() || !items.isEmpty();
    Placeholder placeholder = null;
    if (value != null && holdsItems(kind) && items.isEmpty() && kind != null) {
      items.add(itemReader.inlineItem(value, kind));
    } else if (value != null && itemReader.isUnfinished(value)) {
      placeholder = new Placeholder(value);
    }
    return new Field(
        kind,
        labelled.label(),
        range(opening),
        value,
        placeholder,
        List.copyOf(items),
        itemReader.hours(kind, labelled.label(), value),
        filled);
  }

  private static boolean holdsItems(@Nullable FieldKind kind) {
    return FieldKind.REFERENCES.equals(kind) || FieldKind.EXAMPLES.equals(kind);
  }

  private TextRange range(TextRange opening) {
    int start = Math.min(opening.start(), draft.start());
    int end = Math.max(opening.end(), draft.wholeEnd());
    for (int i = 0; i < below.size(); i++) {
      start = Math.min(start, below.get(i).start());
      end = Math.max(end, below.get(i).wholeEnd());
    }
    return new TextRange(start, end);
  }

  /** The text behind the label; else the first line below it that is in no list. */
  private @Nullable TextSpan value(SourceText source) {
    TextSpan line = draft.line().text();
    int from = Math.min(labelled.label().range().end(), line.end());
    TextSpan rest = source.trimmedSpan(Math.max(from, line.start()), line.end());
    if (draft.line().kind() == Line.Kind.ROW) {
      rest = TableRow.of(line).cells().get(1);
    }
    if (!rest.isEmpty()) {
      return rest;
    }
    if (!draft.continuations().isEmpty()) {
      return draft.continuations().get(0).text();
    }
    for (ListDraft next : below) {
      Line text = next.line();
      if (text.marker() == null && text.kind() == Line.Kind.TEXT) {
        return text.text();
      }
    }
    return null;
  }
}
