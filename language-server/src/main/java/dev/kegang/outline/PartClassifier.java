package dev.kegang.outline;

import dev.kegang.outline.PartKind.Role;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.PageKind;
import dev.kegang.vocabulary.PlacementLevel;
import dev.kegang.vocabulary.WordKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides what each part is, by its level, its number, its words and its place. */
final class PartClassifier {

  private final Profile profile;
  private final List<Part> parts;
  private final int firstTitle;
  private final boolean numbered;
  private final int lastBreak;
  private final int lastHeadings;

  /**
   * @param parts all parts of a text, in order; where they stand is not asked
   */
  PartClassifier(Profile profile, List<Part> parts) {
    this.profile = profile;
    this.parts = parts;
    this.firstTitle = firstTitle();
    this.numbered = anyNumbered();
    this.lastBreak = lastBreak();
    this.lastHeadings = lastHeadings();
  }

  /** Whether one part may stand in the other's place without any part becoming something else. */
  static boolean areAlike(Part one, Part other) {
    return hasBreak(one) == hasBreak(other) && areAlike(one.heading(), other.heading());
  }

  private static boolean areAlike(@Nullable Heading one, @Nullable Heading other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.level() == other.level() && one.text().text().equals(other.text().text());
  }

  private static boolean hasBreak(Part part) {
    List<Line> lines = part.lines();
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).kind() == Line.Kind.BREAK) {
        return true;
      }
    }
    return false;
  }

  List<PartKind> classify() {
    List<PartKind> kinds = new ArrayList<>(parts.size());
    Heading section = null;
    for (int i = 0; i < parts.size(); i++) {
      PartKind kind = kind(i, section);
      if (kind.opensPage()) {
        section = kind.role() == Role.SECTION ? parts.get(i).heading() : null;
      }
      kinds.add(kind);
    }
    return kinds;
  }

  private PartKind kind(int index, @Nullable Heading section) {
    Heading heading = parts.get(index).heading();
    if (heading == null) {
      return PartKind.of(Role.PREAMBLE);
    }
    if (heading.level() == 1) {
      return PartKind.of(Role.LESSON_TITLE);
    }
    if (isPlacement(index, heading)) {
      return PartKind.of(Role.PLACEMENT);
    }
    PageKind page = page(index, heading);
    if (page != null && page != PageKind.BIBLIOGRAPHY && page != PageKind.DISCUSSION) {
      return PartKind.page(page);
    }
    if (heading.level() == 2) {
      return index < firstTitle && page == null
          ? new PartKind(Role.PAGE, null, null)
          : section(heading, page);
    }
    FieldKind field = section == null ? null : parts.get(index).field();
    if (section != null && field != null && isProfileField(field) && !repeats(heading, section)) {
      return new PartKind(Role.FIELD, null, field);
    }
    return PartKind.of(heading.level() == 3 ? Role.TOPIC : Role.DETAIL);
  }

  /** A heading that repeats its section's title is a topic, also where the title is a field's. */
  private static boolean repeats(Heading heading, Heading section) {
    return WordKey.of(heading.title().text()).equals(WordKey.of(section.title().text()));
  }

  private PartKind section(Heading heading, @Nullable PageKind page) {
    if (page != null || !numbered || heading.ordinal() != null) {
      return new PartKind(Role.SECTION, page, null);
    }
    return new PartKind(Role.PAGE, null, null);
  }

  /** A page's word counts on level 2; that of a closing page also deeper, behind the sections. */
  private @Nullable PageKind page(int index, Heading heading) {
    PageKind page = parts.get(index).page();
    if (page == PageKind.CLOSING || page == PageKind.COURSE_PLAN) {
      boolean behind = index >= lastHeadings || index > lastBreak;
      boolean page2 = heading.level() == 2 && index > firstTitle;
      return (behind && heading.level() <= 3) || (page2 && heading.ordinal() == null) ? page : null;
    }
    return heading.level() == 2 ? page : null;
  }

  private boolean isPlacement(int index, Heading heading) {
    Ordinal ordinal = heading.ordinal();
    if (ordinal == null || (firstTitle >= 0 && index > firstTitle)) {
      return false;
    }
    PlacementLevel level = ordinal.level();
    return level == PlacementLevel.STAGE || level == PlacementLevel.PART;
  }

  private boolean isProfileField(FieldKind field) {
    return profile.place() == Profile.Place.SECTION && profile.order().contains(field);
  }

  private int firstTitle() {
    for (int i = 0; i < parts.size(); i++) {
      Heading heading = parts.get(i).heading();
      if (heading != null && heading.level() == 1) {
        return i;
      }
    }
    return -1;
  }

  private boolean anyNumbered() {
    for (int i = Math.max(0, firstTitle); i < parts.size(); i++) {
      if (isNumbered(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNumbered(int index) {
    Heading heading = parts.get(index).heading();
    return heading != null
        && heading.level() == 2
        && heading.ordinal() != null
        && !isPlacement(index, heading);
  }

  /**
   * The part with the last break that no numbered section follows; the last part where there is
   * none.
   */
  private int lastBreak() {
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (hasBreak(parts.get(i))) {
        return i;
      }
      if (isNumbered(i) || i == firstTitle) {
        break;
      }
    }
    return parts.size();
  }

  /** From where on every heading is that of a closing page. */
  private int lastHeadings() {
    int index = parts.size();
    while (index > 0) {
      Heading heading = parts.get(index - 1).heading();
      PageKind page = parts.get(index - 1).page();
      boolean closing = page == PageKind.CLOSING || page == PageKind.COURSE_PLAN;
      if (heading == null || heading.ordinal() != null || heading.level() == 1 || !closing) {
        break;
      }
      index--;
    }
    return index;
  }
}
