package dev.kegang.outline;

import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds items, and decides what the wording of each is. */
final class ItemReader {

  private final SourceText source;
  private final PlaceholderReader placeholders;
  private final CaptionReader captions;
  private final CitationReader citations;
  private final HoursReader hours;

  ItemReader(
      SourceText source,
      PlaceholderReader placeholders,
      CaptionReader captions,
      CitationReader citations,
      HoursReader hours) {
    this.source = source;
    this.placeholders = placeholders;
    this.captions = captions;
    this.citations = citations;
    this.hours = hours;
  }

  /** Adds the items of some drafts. */
  void read(List<ListDraft> drafts, @Nullable FieldKind field, List<Item> items) {
    for (int i = 0; i < drafts.size(); i++) {
      Item item = read(drafts.get(i), field);
      if (item != null) {
        items.add(item);
      }
    }
  }

  /**
   * The item of a draft; null for a line that is in no list and is no reference on its own line.
   */
  @Nullable Item read(ListDraft draft, @Nullable FieldKind field) {
    Marker marker = draft.line().marker();
    if (marker == null) {
      boolean reference = FieldKind.REFERENCES.equals(field);
      return reference && draft.line().kind() == Line.Kind.TEXT ? plainReference(draft) : null;
    }
    TextSpan text = text(draft);
    List<Item> children = List.of();
    if (!draft.children().isEmpty()) {
      children = new ArrayList<>(draft.children().size());
      read(draft.children(), field, children);
    }
    TextRange range = new TextRange(draft.start(), draft.end());
    return new Item(marker, range, text, content(text, field), children);
  }

  /** A line that opens with a number such as {@code [1]}, or shows by its style what it is. */
  private @Nullable Item plainReference(ListDraft draft) {
    TextSpan line = text(draft);
    Marker number = Marker.inBrackets(line, draft.indentation());
    if (number != null) {
      int from = number.span().range().length();
      TextSpan text = line.trimmedSlice(from, line.text().length());
      return new Item(number, line.range(), text, content(text, FieldKind.REFERENCES), List.of());
    }
    CitationStyle style = citations.read(line).style();
    return style == CitationStyle.APA || style == CitationStyle.GBT7714
        ? inlineItem(line, FieldKind.REFERENCES)
        : null;
  }

  /** The value of a field that is written where its first item could stand. */
  Item inlineItem(TextSpan value, FieldKind field) {
    TextSpan before = source.span(value.start(), value.start());
    Marker marker = new Marker(0, before, -1, before.range());
    return new Item(marker, value.range(), value, content(value, field), List.of());
  }

  /** The budget a field states; the unit may stand in its label alone. */
  @Nullable Hours hours(@Nullable FieldKind kind, Label label, @Nullable TextSpan value) {
    return value == null || !FieldKind.HOURS.equals(kind)
        ? null
        : hours.readValue(Inline.unwrap(value), label.word().text());
  }

  boolean isUnfinished(TextSpan value) {
    return placeholders.isUnfinished(value);
  }

  private TextSpan text(ListDraft draft) {
    TextSpan first = draft.line().text();
    if (draft.continuations().isEmpty()) {
      return first;
    }
    return source.span(first.start(), draft.end());
  }

  private ItemContent content(TextSpan text, @Nullable FieldKind field) {
    boolean reference = FieldKind.REFERENCES.equals(field);
    if (reference ? placeholders.isTemplate(text) : placeholders.isUnfinished(text)) {
      return new Placeholder(text);
    }
    if (reference) {
      boolean template = text.text().startsWith("{{") && text.text().endsWith("}}");
      return text.isEmpty() || template ? new Wording(text) : citations.read(text);
    }
    Caption caption = captions.read(text, FieldKind.EXAMPLES.equals(field));
    return caption == null ? new Wording(text) : caption;
  }
}
