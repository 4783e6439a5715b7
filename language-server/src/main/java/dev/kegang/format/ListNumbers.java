package dev.kegang.format;

import dev.kegang.outline.CoursePlan;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.outline.TableOfContents;
import dev.kegang.syntax.SourceLine;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of a list count on from its first, as readers see them; a list that gives all its
 * items the same number keeps it. Contents and plan are left to the numbers of sections,
 * bibliographies to what cites them, and years are no numbers of items.
 */
final class ListNumbers implements Concern {

  private static final int LONGEST_NUMBER = 3;

  @Override
  public void addTo(Changes changes, Layout layout) {
    List<TextRange> others = others(layout.outline());
    Map<Integer, List<LayoutLine>> open = new HashMap<>();
    int next = 0;
    for (LayoutLine line : layout.lines()) {
      SourceLine source = line.source();
      while (next < others.size() && others.get(next).end() <= source.start()) {
        next++;
      }
      boolean ours = next == others.size() || others.get(next).start() > source.start();
      if (!line.isBlank() && line.owner() == null && !(source.isItem() && line.isText())) {
        close(open, layout, changes);
      } else if (source.isItem() && line.isText() && ours) {
        add(line, open, layout, changes);
      }
    }
    close(open, layout, changes);
  }

  private static void add(
      LayoutLine item, Map<Integer, List<LayoutLine>> open, Layout layout, Changes changes) {
    LayoutLine owner = item.owner();
    int key = owner == null ? -1 : owner.index();
    List<LayoutLine> list = open.get(key);
    if (list != null && sign(list.get(0), layout) != sign(item, layout)) {
      renumber(list, layout, changes);
      list = null;
    }
    if (list == null) {
      list = new ArrayList<>();
      open.put(key, list);
    }
    list.add(item);
  }

  private static void close(Map<Integer, List<LayoutLine>> open, Layout layout, Changes changes) {
    for (List<LayoutLine> list : open.values()) {
      renumber(list, layout, changes);
    }
    open.clear();
  }

  private static void renumber(List<LayoutLine> list, Layout layout, Changes changes) {
    char sign = sign(list.get(0), layout);
    if (list.size() < 2 || (sign != '.' && sign != ')')) {
      return;
    }
    int[] numbers = new int[list.size()];
    boolean lazy = true;
    for (int i = 0; i < numbers.length; i++) {
      SourceLine item = list.get(i).source();
      if (item.markerLength() > LONGEST_NUMBER + 1) {
        return;
      }
      numbers[i] =
          Integer.parseInt(layout.content().substring(item.markerStart(), item.markerEnd() - 1));
      lazy &= numbers[i] == numbers[0];
      if (Math.abs(numbers[i] - numbers[0] - i) > numbers.length) {
        return;
      }
    }
    for (int i = 1; i < numbers.length && !lazy; i++) {
      if (numbers[i] != numbers[0] + i) {
        SourceLine item = list.get(i).source();
        String number = Integer.toString(numbers[0] + i);
        changes.replace(item.markerStart(), item.markerEnd() - 1, number);
      }
    }
  }

  /** What ends the marker: lists with different ones are different lists. */
  private static char sign(LayoutLine item, Layout layout) {
    return layout.content().charAt(item.source().markerEnd() - 1);
  }

  /** In order of place. */
  private static List<TextRange> others(Outline outline) {
    List<TextRange> ranges = new ArrayList<>();
    TableOfContents contents = outline.tableOfContents();
    if (contents != null) {
      ranges.add(contents.range());
    }
    Section bibliography = outline.bibliography();
    if (bibliography != null) {
      ranges.add(bibliography.range());
    }
    CoursePlan plan = outline.coursePlan();
    if (plan != null) {
      ranges.add(plan.range());
    }
    ranges.sort((one, other) -> Integer.compare(one.start(), other.start()));
    return ranges;
  }
}
