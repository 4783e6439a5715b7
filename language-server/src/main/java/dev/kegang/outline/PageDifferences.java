package dev.kegang.outline;

import dev.kegang.text.TextChange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is different in a later version of an outline. */
public final class PageDifferences {

  private final List<OutlinePage> before;
  private final Outline outlineBefore;
  private final List<OutlinePage> after;
  private final Outline outline;
  private final int first;
  private final Map<Aspect, Boolean> known = new EnumMap<>(Aspect.class);

  private final TextChange change;

  /**
   * Compares two versions of an outline.
   *
   * @param pagesBefore the pages of the earlier one
   * @param pages the pages of the later one
   */
  public PageDifferences(PagedOutline pagesBefore, PagedOutline pages) {
    List<OutlinePage> before = pagesBefore.pages();
    List<OutlinePage> after = pages.pages();
    int same = 0;
    int most = Math.min(before.size(), after.size());
    while (same < most && before.get(same).isSame(after.get(same))) {
      same++;
    }
    int last = 0;
    while (last < most - same
        && before.get(before.size() - last - 1).isSame(after.get(after.size() - last - 1))) {
      last++;
    }
    this.first = same;
    this.before = before.subList(same, before.size() - last);
    this.after = after.subList(same, after.size() - last);
    this.outlineBefore = pagesBefore.outline();
    this.outline = pages.outline();
    String textBefore = outlineBefore.source().content();
    String text = outline.source().content();
    int from = same < before.size() ? before.get(same).start() : textBefore.length();
    int end = last == 0 ? textBefore.length() : before.get(before.size() - last).start();
    int shift = text.length() - textBefore.length();
    this.change =
        TextChange.between(textBefore.substring(from, end), text.substring(from, end + shift))
            .shiftedBy(from);
  }

  /** Where the texts of the two differ. */
  public TextChange change() {
    return change;
  }

  /** How many pages in front are the same in both. */
  public int first() {
    return first;
  }

  /** The pages of the earlier one that the later one has no more, in order. */
  public List<OutlinePage> gone() {
    return before;
  }

  /** The pages of the later one that stand in their place. */
  public List<OutlinePage> come() {
    return after;
  }

  /** The earlier of the two. */
  public Outline outlineBefore() {
    return outlineBefore;
  }

  /** Whether the pages of the two differ in an aspect. */
  public boolean in(Aspect aspect) {
    Boolean differ = known.get(aspect);
    if (differ == null) {
      differ = !all(aspect, before, outlineBefore).equals(all(aspect, after, outline));
      known.put(aspect, differ);
    }
    return differ;
  }

  private static List<Object> all(Aspect aspect, List<OutlinePage> pages, Outline outline) {
    List<Object> all = new ArrayList<>();
    for (OutlinePage page : pages) {
      all.addAll(page.aspect(aspect, outline));
    }
    return all;
  }
}
