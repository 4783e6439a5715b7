package dev.kegang.course;

import dev.kegang.course.CourseKey.Kind;
import dev.kegang.course.FactValue.LessonNumber;
import dev.kegang.course.FactValue.Prerequisite;
import dev.kegang.outline.Field;
import dev.kegang.outline.HeadingReader;
import dev.kegang.outline.HeadingText;
import dev.kegang.outline.Item;
import dev.kegang.outline.Link;
import dev.kegang.outline.LinkPath;
import dev.kegang.outline.Ordinal;
import dev.kegang.outline.Outline;
import dev.kegang.outline.TellingFields;
import dev.kegang.text.Normalised;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.PlacementLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a lesson names as its prerequisites: links, numbers of lessons, titles of lessons. Any
 * other wording is the author's own business.
 */
final class PrerequisiteReader {

  private final String file;
  private final Outline outline;
  private final PlacementReader placements;
  private final FactList facts;
  private @Nullable HeadingReader headings;

  /**
   * @param placements has read where the lesson stands
   */
  PrerequisiteReader(String file, Outline outline, PlacementReader placements, FactList facts) {
    this.file = file;
    this.outline = outline;
    this.placements = placements;
    this.facts = facts;
  }

  void read() {
    for (Field field : outline.frontMatter()) {
      if (FieldKind.PREREQUISITES.equals(field.kind())) {
        add(field);
      }
    }
    TellingFields.of(outline).prerequisites().forEach(this::add);
  }

  private void add(Field field) {
    addLinks(field.range());
    if (field.value() != null && field.placeholder() == null) {
      add(field.value());
    }
    addItems(field.items());
  }

  private void addItems(List<Item> items) {
    for (Item item : items) {
      add(item.text());
      addItems(item.children());
    }
  }

  private void addLinks(TextRange range) {
    for (Link link : outline.links()) {
      LinkPath path =
          link.kind() == Link.Kind.LINK && range.contains(link.range())
              ? LinkPath.of(link.target().text())
              : null;
      if (path != null && !path.path().isEmpty()) {
        String target = RelativeFile.resolve(file, path.path());
        CourseKey key = facts.key(Kind.PREREQUISITE, "file", target);
        TextSpan shown = link.text();
        String wording = shown == null || shown.isEmpty() ? path.path() : shown.text();
        keep(key, new Prerequisite(wording, null, null, target), link.range());
      }
    }
  }

  private void add(TextSpan entry) {
    if (entry.text().contains("](")) {
      return;
    }
    HeadingText text = reader().read(entry);
    Ordinal ordinal = text.ordinal();
    if (ordinal != null && ordinal.level() == PlacementLevel.LESSON) {
      addNumber(entry, ordinal);
    } else if (ordinal == null) {
      String title = Normalised.key(entry.text());
      if (!title.isEmpty()) {
        CourseKey key = facts.key(Kind.LESSON_TITLE, title, "");
        keep(
            key.as(Kind.PREREQUISITE),
            new Prerequisite(entry.text(), null, key, null),
            entry.range());
      }
    }
  }

  private void addNumber(TextSpan entry, Ordinal ordinal) {
    String number = ordinal.path().toString();
    CourseKey target = facts.key(Kind.LESSON_NUMBER, number);
    CourseKey local = placements.key(Kind.LESSON_NUMBER, number);
    String named = outline.source().span(ordinal.range()).text().strip();
    Prerequisite value = new Prerequisite(named, local, target, null);
    keep(target.as(Kind.PREREQUISITE), value, entry.range());
    facts.add(local.as(Kind.PREREQUISITE), value, entry.range());
  }

  private void keep(CourseKey key, Prerequisite value, TextRange place) {
    facts.add(key, value, place);
    facts.add(PrerequisiteGraph.ASKING, new LessonNumber(0), place);
  }

  /** Few lessons have prerequisites, so that a reader is made where one is needed. */
  private HeadingReader reader() {
    HeadingReader known = headings;
    if (known == null) {
      known =
          new HeadingReader(
              outline.vocabulary().placementWords(), outline.vocabulary().hoursUnits());
      headings = known;
    }
    return known;
  }
}
