package dev.kegang.lint.rules;

import dev.kegang.outline.Entry;
import dev.kegang.outline.EntryNumbers;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Marker;
import dev.kegang.outline.Outline;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** A list of entries with the lines each takes up, and the edits that change which there are. */
final class EntryList {

  /**
   * An entry to be inserted.
   *
   * @param before the place, among the old entries, of the one it goes before
   * @param line builds its line from its number
   */
  record Insertion(int before, NewEntry line) {}

  private final Outline outline;
  private final List<Entry> entries;
  private final List<TextRange> blocks;
  private final boolean counts;

  /**
   * @param page where the list stands
   * @param entries all of it, at least one
   */
  EntryList(Outline outline, TextRange page, List<Entry> entries) {
    this.outline = outline;
    this.entries = entries;
    this.counts = entries.size() == 1 || !EntryNumbers.lazy(entries);
    this.blocks = new ArrayList<>(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      boolean last = i + 1 == entries.size();
      int limit = last ? end(page, entries.get(i)) : entries.get(i + 1).range().start();
      blocks.add(block(entries.get(i), limit, last));
    }
  }

  /** Inserts entries, given in order, and lets the numbers behind them follow. */
  List<TextEdit> insert(List<Insertion> insertions) {
    String content = outline.source().content();
    String gap =
        blocks.size() > 1
            ? content.substring(blocks.get(0).end(), blocks.get(1).start())
            : LineEnds.of(outline.source());
    List<TextEdit> edits = new ArrayList<>();
    int done = 0;
    for (int i = 0; i <= entries.size(); i++) {
      StringBuilder text = new StringBuilder();
      while (done < insertions.size() && insertions.get(done).before() == i) {
        String line = insertions.get(done).line().write(number(i + done));
        text.append(i == 0 ? line + gap : gap + line);
        done++;
      }
      if (!text.isEmpty()) {
        int place = i == 0 ? blocks.get(0).start() : blocks.get(i - 1).end();
        edits.add(TextEdit.insert(place, text.toString()));
      }
      if (i < entries.size()) {
        renumber(i, i + done, edits);
      }
    }
    return edits;
  }

  /** Deletes one entry with what is nested in it, and lets the numbers behind it follow. */
  List<TextEdit> delete(Entry entry) {
    int place = place(entry);
    List<TextEdit> edits = new ArrayList<>();
    TextRange block = blocks.get(place);
    if (place + 1 < blocks.size()) {
      block = new TextRange(block.start(), blocks.get(place + 1).start());
    } else if (place > 0) {
      block = new TextRange(blocks.get(place - 1).end(), block.end());
    }
    edits.add(TextEdit.delete(block));
    for (int i = place + 1; i < entries.size(); i++) {
      renumber(i, i - 1, edits);
    }
    return edits;
  }

  /**
   * Puts entries into another order. Numbers stay where they are.
   *
   * @param order some of the entries; they take one another's places, in this order
   */
  List<TextEdit> reorder(List<Entry> order) {
    IdentityHashMap<Entry, Integer> places = places();
    List<Integer> slots = new ArrayList<>();
    for (Entry entry : order) {
      slots.add(places.getOrDefault(entry, 0));
    }
    slots.sort(null);
    List<TextEdit> edits = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      int from = places.getOrDefault(order.get(i), 0);
      int to = slots.get(i);
      if (from != to) {
        edits.add(new TextEdit(blocks.get(to), blockWithNumberOf(from, to)));
      }
    }
    return edits;
  }

  private String blockWithNumberOf(int block, int place) {
    String content = outline.source().content();
    TextRange range = blocks.get(block);
    Marker own = entries.get(block).marker();
    Marker shown = entries.get(place).marker();
    if (!own.ordered() || !shown.ordered()) {
      return content.substring(range.start(), range.end());
    }
    TextEdit edit = EntryNumbers.edit(outline, own, shown.number());
    return content.substring(range.start(), edit.range().start())
        + edit.newText()
        + content.substring(edit.range().end(), range.end());
  }

  private void renumber(int entry, int place, List<TextEdit> edits) {
    Marker marker = entries.get(entry).marker();
    int number = number(place);
    if (counts && entry != place && marker.ordered() && marker.number() != number) {
      edits.add(EntryNumbers.edit(outline, marker, number));
    }
  }

  private int number(int place) {
    int first = entries.get(0).marker().number();
    return counts ? first + place : first;
  }

  private int place(Entry entry) {
    return places().getOrDefault(entry, 0);
  }

  private IdentityHashMap<Entry, Integer> places() {
    IdentityHashMap<Entry, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      places.put(entries.get(i), i);
    }
    return places;
  }

  /** Where a list can reach at most: to the next heading. */
  private int end(TextRange page, Entry last) {
    for (Heading heading : outline.headings()) {
      if (heading.range().start() > last.range().start()) {
        return Math.min(page.end(), heading.range().start());
      }
    }
    return page.end();
  }

  /** An entry's lines without blank ones behind them; the last one ends before a blank line. */
  private TextRange block(Entry entry, int limit, boolean last) {
    SourceText source = outline.source();
    int line = source.lines().lineAt(entry.range().start());
    int start = Math.max(source.lines().lineStart(line), source.hasByteOrderMark() ? 1 : 0);
    int end = source.lines().lineEnd(line);
    for (int next = line + 1; next < source.lines().lineCount(); next++) {
      int lineStart = source.lines().lineStart(next);
      if (lineStart >= limit || (!last && source.lines().lineEnd(next) >= limit)) {
        break;
      }
      TextSpan text = source.span(lineStart, source.lines().lineEnd(next)).trimmed();
      if (!text.isEmpty()) {
        end = source.lines().lineEnd(next);
      } else if (last) {
        break;
      }
    }
    return new TextRange(start, end);
  }
}
