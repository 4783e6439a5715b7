package dev.kegang.outline;

import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stands under one heading into fields and items. */
final class BodyReader {

  private final SourceText source;
  private final LabelReader labels;
  private final ItemReader items;

  BodyReader(SourceText source, LabelReader labels, ItemReader items) {
    this.source = source;
    this.labels = labels;
    this.items = items;
  }

  /**
   * Reads the lines of a part.
   *
   * @param itemsAre what items outside every field are: {@code REFERENCES} in a bibliography
   */
  Body read(Part part, @Nullable FieldKind itemsAre) {
    if (part.lines().isEmpty()) {
      return new Body(part.range(), List.of(), List.of(), false);
    }
    ListReader.Result list = new ListReader(labels).read(part.lines());
    List<Field> fields = new ArrayList<>();
    List<Item> free = new ArrayList<>();
    FieldDraft open = null;
    List<ListDraft> top = list.top();
    for (int i = 0; i < top.size(); i++) {
      ListDraft draft = top.get(i);
      LabelReader.Labelled labelled = label(draft, open != null || itemsAre != null);
      if (labelled != null) {
        close(open, fields);
        open = new FieldDraft(labelled, draft);
        if (draft.line().marker() != null) {
          close(open, fields);
          open = null;
        }
      } else if (open != null) {
        open.add(draft);
      } else {
        Item item = items.read(draft, itemsAre);
        if (item != null) {
          free.add(item);
        }
      }
    }
    close(open, fields);
    return new Body(part.range(), List.copyOf(fields), List.copyOf(free), list.filled());
  }

  /** The field a heading opens whose title is a known word, with what stands below it. */
  Field readHeadingField(Part part, Heading heading, FieldKind kind) {
    TextSpan title = heading.title();
    TextSpan none = source.span(heading.range().end(), heading.range().end());
    Label label = new Label(heading.range(), title, none, true);
    Line line = new Line(Line.Kind.TEXT, 0, null, none, false, false, true);
    FieldDraft field = new FieldDraft(new LabelReader.Labelled(label, kind), new ListDraft(line));
    for (ListDraft draft : new ListReader(labels).read(part.lines()).top()) {
      field.add(draft);
    }
    return field.build(source, items, heading.range());
  }

  /** In a list of references, or below a label of its own line, only known words are labels. */
  private LabelReader.@Nullable Labelled label(ListDraft draft, boolean knownOnly) {
    LabelReader.Labelled labelled =
        draft.line().kind() == Line.Kind.ROW ? row(draft.line()) : labels.read(draft.line());
    return labelled == null || (knownOnly && labelled.kind() == null) ? null : labelled;
  }

  /** A row of two cells whose first is a known word is a field. */
  private LabelReader.@Nullable Labelled row(Line line) {
    TableRow row = TableRow.of(line.text());
    return row.cells().size() == 2 ? labels.cell(row.cells().get(0), row.cells().get(1)) : null;
  }

  private void close(@Nullable FieldDraft draft, List<Field> fields) {
    if (draft != null) {
      TextRange start = TextRange.at(draft.draft().start());
      fields.add(draft.build(source, items, start));
    }
  }
}
