package dev.kegang.outline;

import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the pages of a text at their places. Where an edit leaves every part what it was, only the
 * pages it touched are looked at; the others are taken from the version before as they are, or
 * moved.
 */
final class PagePlacement {

  /**
   * Pages at their places.
   *
   * @param profile they were read with; null where there are none yet
   * @param present the fields they have by {@link PageModel#presentFields}; null where nobody asked
   */
  record Placed(
      List<PlacedPage> pages, @Nullable Profile profile, @Nullable Set<FieldKind> present) {

    static final Placed NOTHING = new Placed(List.of(), null, null);

    private Placed with(Set<FieldKind> found) {
      return new Placed(pages, profile, found);
    }
  }

  private final TextPages text;
  private final Vocabulary vocabulary;
  private final ContentReader reader;
  private Placed placed;
  private int built;

  /**
   * @param before the pages of the version before
   */
  PagePlacement(TextPages text, Vocabulary vocabulary, ContentReader reader, Placed before) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.reader = reader;
    this.placed = before;
  }

  /** The pages as they were placed last. */
  Placed placed() {
    return placed;
  }

  /** How many pages could not be taken from before. */
  int built() {
    return built;
  }

  /** Reads what each page is by a profile. */
  List<PlacedPage> place(Profile profile) {
    Placed next = profile.equals(placed.profile()) ? likeBefore() : null;
    placed = next == null ? new Placed(placed(kinds(profile)), profile, null) : next;
    return placed.pages();
  }

  /** The fields that the pages have. */
  Set<FieldKind> present() {
    Set<FieldKind> known = placed.present();
    if (known == null) {
      known = present(placed.pages());
      placed = placed.with(known);
    }
    return known;
  }

  private Set<FieldKind> present(List<PlacedPage> pages) {
    Set<FieldKind> present = new HashSet<>();
    for (PlacedPage page : pages) {
      present.addAll(page.model().presentFields(vocabulary));
    }
    return present;
  }

  /** The pages where no part became anything else; null where one did. */
  private @Nullable Placed likeBefore() {
    List<PlacedPage> before = placed.pages();
    int first = text.kept();
    int behind = text.pages().size() - first - text.read();
    List<PlacedPage> gone = before.subList(first, before.size() - behind);
    List<PartKind> kinds = kindsOf(gone);
    if (kinds.isEmpty()) {
      return null;
    }
    List<PlacedPage> next = new ArrayList<>(text.pages().size());
    next.addAll(before.subList(0, first));
    PagesBefore pagesBefore = gone.get(0).model().before();
    int part = 0;
    for (int i = first; i < first + text.read(); i++) {
      TextPage page = text.pages().get(i);
      List<PartKind> here = kinds.subList(part, part + page.parts().size());
      PlacedPage now = built(page, text.starts().get(i), here, pagesBefore);
      pagesBefore = pagesBefore.and(now.model().content());
      next.add(now);
      part += here.size();
    }
    List<PlacedPage> come = next.subList(first, next.size());
    if (behind > 0 && !pagesBefore.equals(before.get(before.size() - behind).model().before())) {
      return null;
    }
    Set<FieldKind> present = placed.present();
    boolean same = present != null && present(gone).equals(present(come));
    Profile profile = placed.profile();
    for (int i = behind; i > 0; i--) {
      next.add(at(text.starts().get(text.pages().size() - i), before.get(before.size() - i)));
    }
    return new Placed(next, profile, same ? present : null);
  }

  /** What the parts of the pages that were read again are, given those that went; else nothing. */
  private List<PartKind> kindsOf(List<PlacedPage> gone) {
    List<Part> parts = new ArrayList<>();
    List<PartKind> kinds = new ArrayList<>();
    for (PlacedPage page : gone) {
      parts.addAll(page.model().text().parts());
      kinds.addAll(page.model().kinds());
    }
    int part = 0;
    for (TextPage page : text.pages().subList(text.kept(), text.kept() + text.read())) {
      for (Part now : page.parts()) {
        if (part == parts.size() || !PartClassifier.areAlike(parts.get(part), now)) {
          return List.of();
        }
        part++;
      }
    }
    return part == parts.size() ? kinds : List.of();
  }

  private List<PartKind> kinds(Profile profile) {
    List<Part> parts = new ArrayList<>();
    for (TextPage page : text.pages()) {
      parts.addAll(page.parts());
    }
    return new PartClassifier(profile, parts).classify();
  }

  private List<PlacedPage> placed(List<PartKind> kinds) {
    IdentityHashMap<TextPage, PlacedPage> known = new IdentityHashMap<>();
    for (PlacedPage page : placed.pages()) {
      known.put(page.model().text(), page);
    }
    List<PlacedPage> next = new ArrayList<>(text.pages().size());
    PagesBefore before = PagesBefore.NONE;
    int part = 0;
    for (int i = 0; i < text.pages().size(); i++) {
      TextPage page = text.pages().get(i);
      List<PartKind> here = kinds.subList(part, part + page.parts().size());
      int start = text.starts().get(i);
      PlacedPage earlier = known.get(page);
      PlacedPage now =
          earlier != null && earlier.model().fits(here, before)
              ? at(start, earlier)
              : built(page, start, here, before);
      before = before.and(now.model().content());
      next.add(now);
      part += here.size();
    }
    return next;
  }

  private PlacedPage built(TextPage page, int start, List<PartKind> kinds, PagesBefore before) {
    built++;
    PageContent content = reader.content(page, kinds, before);
    return new PlacedPage(new PageModel(page, List.copyOf(kinds), before, content), start);
  }

  private static PlacedPage at(int start, PlacedPage earlier) {
    return earlier.start() == start ? earlier : new PlacedPage(earlier.model(), start);
  }
}
