package dev.kegang.lint.rules;

import dev.kegang.lint.FindingDraft;
import dev.kegang.lint.Findings;
import dev.kegang.outline.Alignment.Relation;
import dev.kegang.outline.Entry;
import dev.kegang.outline.EntryAlignment;
import dev.kegang.outline.EntryAlignment.Match;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.text.TextEdit;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports entries that stand in another order than the sections; a run of them is one finding. */
final class MovedEntries {

  /**
   * A list with its alignment.
   *
   * @param page where it stands
   * @param entries all of them
   */
  record Listed(EntryAlignment alignment, TextRange page, List<Entry> entries) {

    List<TextEdit> inOrder(Outline outline) {
      List<Match> matches = new ArrayList<>(alignment.matches());
      matches.sort(Comparator.comparingInt(Match::position));
      List<Entry> order = new ArrayList<>(matches.size());
      for (Match match : matches) {
        order.add(match.entry());
      }
      return new EntryList(outline, page, entries).reorder(order);
    }
  }

  private MovedEntries() {}

  /**
   * Reports the moved entries of a list.
   *
   * @param other the plan, where the list is the table of contents: entries moved in both are
   *     reported here
   * @param reported the table of contents, where the list is the plan
   */
  static void report(
      Outline outline,
      Findings findings,
      Listed list,
      @Nullable Listed other,
      @Nullable EntryAlignment reported) {
    if (!hasMoved(list.alignment())) {
      return;
    }
    IdentityHashMap<Section, Match> elsewhere = EntryAlignment.bySection(reported);
    IdentityHashMap<Section, Match> related =
        EntryAlignment.bySection(other == null ? null : other.alignment());
    List<Match> matches = list.alignment().matches();
    List<TextEdit> inOrder = null;
    List<TextEdit> bothInOrder = null;
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      if (match.relation() != Relation.MOVED || isMoved(elsewhere.get(match.section()))) {
        continue;
      }
      int end = i + 1;
      while (end < matches.size()
          && matches.get(end).relation() == Relation.MOVED
          && matches.get(end).position() == matches.get(end - 1).position() + 1) {
        end++;
      }
      Match both = related.get(match.section());
      Entry too = both != null && isMoved(both) ? both.entry() : null;
      String key = end > i + 1 ? "block-moved" : too == null ? "moved" : "moved-in-plan-too";
      String title = match.entry().title().text();
      FindingDraft draft =
          findings
              .report(
                  key, match.entry().title().range(), title, i + 1, match.position() + 1, end - i)
              .related("section", match.section().heading().title().range(), title);
      inOrder = inOrder == null ? List.copyOf(list.inOrder(outline)) : inOrder;
      if (too != null && other != null) {
        draft.related("moved-too", too.title().range(), too.title().text());
        bothInOrder = bothInOrder == null ? joined(inOrder, other.inOrder(outline)) : bothInOrder;
      }
      draft.unsafeFix(
          "use-section-order", too != null && bothInOrder != null ? bothInOrder : inOrder);
      i = end - 1;
    }
  }

  private static boolean hasMoved(EntryAlignment alignment) {
    for (Match match : alignment.matches()) {
      if (isMoved(match)) {
        return true;
      }
    }
    return false;
  }

  private static List<TextEdit> joined(List<TextEdit> one, List<TextEdit> other) {
    List<TextEdit> joined = new ArrayList<>(one);
    joined.addAll(other);
    return List.copyOf(joined);
  }

  private static boolean isMoved(@Nullable Match match) {
    return match != null && match.relation() == Relation.MOVED;
  }
}
