package dev.kegang.lint;

import dev.kegang.outline.Aspect;
import dev.kegang.outline.Outline;
import dev.kegang.outline.OutlinePage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which aspects of its pages are different in the next version of an outline. */
final class PageDifferences {

  private final List<OutlinePage> before;
  private final Outline outlineBefore;
  private final List<OutlinePage> after;
  private final Outline outline;
  private final Map<Aspect, Boolean> known = new EnumMap<>(Aspect.class);

  PageDifferences(
      List<OutlinePage> before, Outline outlineBefore, List<OutlinePage> after, Outline outline) {
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
    this.before = before.subList(same, before.size() - last);
    this.after = after.subList(same, after.size() - last);
    this.outlineBefore = outlineBefore;
    this.outline = outline;
  }

  boolean in(Aspect aspect) {
    return known.computeIfAbsent(
        aspect, asked -> !all(asked, before, outlineBefore).equals(all(asked, after, outline)));
  }

  private static List<Object> all(Aspect aspect, List<OutlinePage> pages, Outline outline) {
    List<Object> all = new ArrayList<>();
    for (OutlinePage page : pages) {
      all.addAll(page.aspect(aspect, outline));
    }
    return all;
  }
}
