package dev.kegang.outline;

import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the entries of a table of contents or of a course plan. */
final class EntryReader {

  private static final String[] SEPARATORS = {" - ", " – ", " — ", "——", "—", "：", ": "};

  private final HeadingReader headings;
  private final LabelReader labels;

  EntryReader(HeadingReader headings, LabelReader labels) {
    this.headings = headings;
    this.labels = labels;
  }

  /**
   * The top-level entries of a page: list items, or plain lines with a number.
   *
   * @param described whether text may follow the title, as in a plan
   */
  List<Entry> read(Part part, boolean described) {
    List<Entry> entries = new ArrayList<>();
    for (ListDraft draft : new ListReader(labels).read(part.lines()).top()) {
      Line line = draft.line();
      if (line.kind() == Line.Kind.TEXT) {
        if (line.marker() != null) {
          addItem(draft, described, entries);
        } else {
          addPlainLine(line, described, entries);
        }
      }
    }
    return List.copyOf(entries);
  }

  private void addItem(ListDraft draft, boolean described, List<Entry> entries) {
    Line line = draft.line();
    Marker marker = line.marker();
    if (marker == null || line.text().isEmpty()) {
      return;
    }
    entries.add(entry(line.text(), marker, described));
    for (Line continuation : draft.continuations()) {
      addPlainLine(continuation, described, entries);
    }
  }

  /** Only a line with a number of its own is an entry; anything else is an introduction. */
  private void addPlainLine(Line line, boolean described, List<Entry> entries) {
    Ordinal ordinal = headings.read(Inline.unwrap(line.text())).ordinal();
    if (ordinal != null) {
      TextSpan span = line.text().slice(0, 0);
      entries.add(
          entry(line.text(), new Marker(line.indentation(), span, -1, span.range()), described));
    }
  }

  private Entry entry(TextSpan text, Marker marker, boolean described) {
    Split split = described ? split(text) : new Split(text, null);
    HeadingText title = headings.read(Inline.unwrap(split.title()));
    Ordinal ordinal = title.ordinal();
    Marker numbered =
        marker.ordered() || ordinal == null
            ? marker
            : new Marker(marker.indentation(), marker.span(), ordinal.value(), ordinal.number());
    TextRange range = new TextRange(marker.span().start(), text.range().end());
    return new Entry(
        range, numbered, Inline.unwrap(title.title()), split.description(), title.hours());
  }

  private record Split(TextSpan title, @Nullable TextSpan description) {}

  /** A title in bold ends with the bold; any other at the first dash or colon. */
  private static Split split(TextSpan text) {
    String line = text.text();
    int bold = Inline.boldEnd(line);
    if (bold > 0) {
      TextSpan title = text.trimmedSlice(2, bold - 2);
      int length = title.text().length();
      if (length > 1 && LabelReader.isColon(title.text().charAt(length - 1))) {
        title = title.trimmedSlice(0, length - 1);
      }
      return new Split(title, description(text, bold));
    }
    int first = line.length();
    int width = 0;
    for (String separator : SEPARATORS) {
      int at = line.indexOf(separator);
      if (at > 0 && at < first) {
        first = at;
        width = separator.length();
      }
    }
    return new Split(text.trimmedSlice(0, first), description(text, first + width));
  }

  private static @Nullable TextSpan description(TextSpan text, int from) {
    String line = text.text();
    int start = from;
    while (start < line.length() && isSeparator(line.charAt(start))) {
      start++;
    }
    TextSpan description = text.trimmedSlice(Math.min(start, line.length()), line.length());
    return description.isEmpty() ? null : description;
  }

  private static boolean isSeparator(char c) {
    return c == ' ' || c == '-' || c == '–' || c == '—' || LabelReader.isColon(c);
  }
}
