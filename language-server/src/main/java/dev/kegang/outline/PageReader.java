package dev.kegang.outline;

import dev.kegang.outline.PartKind.Role;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.FieldKind;
import dev.kegang.vocabulary.PageKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the parts of an outline into pages and sections. */
final class PageReader {

  private final BodyReader bodies;
  private final EntryReader entries;
  private final List<Section> sections = new ArrayList<>();
  private final List<Field> fields = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private @Nullable TitlePage titlePage;
  private @Nullable TableOfContents tableOfContents;
  private @Nullable Closing closing;
  private @Nullable CoursePlan coursePlan;
  private final PagesBefore before;

  PageReader(BodyReader bodies, EntryReader entries, PagesBefore before) {
    this.bodies = bodies;
    this.entries = entries;
    this.before = before;
  }

  void read(List<Part> parts, List<PartKind> kinds) {
    int first = 0;
    while (first < parts.size()) {
      int next = first + 1;
      while (next < parts.size() && !kinds.get(next).opensPage()) {
        next++;
      }
      readPage(parts, kinds, first, next);
      first = next;
    }
  }

  /** Reads the page that some of the parts make. */
  private void readPage(List<Part> parts, List<PartKind> kinds, int from, int to) {
    Part first = parts.get(from);
    PartKind kind = kinds.get(from);
    Heading heading = first.heading();
    if (heading == null) {
      return;
    }
    TextRange range = first.range().union(parts.get(to - 1).range());
    if (kind.role() == Role.SECTION) {
      readSection(heading, range, parts, kinds, from, to);
    } else if (kind.isPage(PageKind.TITLE_PAGE) && titlePage == null && !before.titlePage()) {
      Body body = bodies.read(first, null);
      fields.addAll(body.fields());
      titlePage = new TitlePage(heading, range, body.fields());
    } else if (kind.isPage(PageKind.TABLE_OF_CONTENTS)
        && tableOfContents == null
        && !before.tableOfContents()) {
      tableOfContents = new TableOfContents(heading, range, entries.read(first, false));
    } else if (kind.isPage(PageKind.COURSE_PLAN)) {
      coursePlan = new CoursePlan(heading, range, entries.read(first, true));
    } else if (kind.isPage(PageKind.CLOSING)) {
      closing = new Closing(heading, range);
    }
  }

  private void readSection(
      Heading heading, TextRange range, List<Part> parts, List<PartKind> kinds, int from, int to) {
    SectionKind kind = sectionKind(kinds.get(from).page());
    FieldKind itemsAre = kind == SectionKind.BIBLIOGRAPHY ? FieldKind.REFERENCES : null;
    Body body = bodies.read(parts.get(from), itemsAre);
    List<Topic> topics = new ArrayList<>();
    for (int i = from + 1; i < to; i++) {
      Part part = parts.get(i);
      PartKind partKind = kinds.get(i);
      Heading title = part.heading();
      if (title == null) {
        continue;
      }
      FieldKind field = partKind.field();
      if (field != null && kind != SectionKind.BIBLIOGRAPHY) {
        Field headed = bodies.readHeadingField(part, title, field);
        if (topics.isEmpty()) {
          body = body.with(headed);
        } else {
          topics.add(topics.remove(topics.size() - 1).with(headed));
        }
      } else if (partKind.role() == Role.TOPIC) {
        topics.add(new Topic(title, bodies.read(part, itemsAre)));
      } else {
        Body detail = bodies.read(part, itemsAre);
        if (topics.isEmpty()) {
          body = body.with(detail);
        } else {
          topics.add(topics.remove(topics.size() - 1).with(detail));
        }
      }
    }
    Section section = new Section(kind, heading, range, body, List.copyOf(topics));
    sections.add(section);
    fields.addAll(section.fields());
    section.addItemsTo(items);
  }

  private static SectionKind sectionKind(@Nullable PageKind page) {
    if (page == PageKind.BIBLIOGRAPHY) {
      return SectionKind.BIBLIOGRAPHY;
    }
    return page == PageKind.DISCUSSION ? SectionKind.DISCUSSION : SectionKind.CONTENT;
  }

  List<Section> sections() {
    return List.copyOf(sections);
  }

  List<Field> fields() {
    return List.copyOf(fields);
  }

  List<Item> items() {
    return List.copyOf(items);
  }

  @Nullable TitlePage titlePage() {
    return titlePage;
  }

  @Nullable TableOfContents tableOfContents() {
    return tableOfContents;
  }

  @Nullable Closing closing() {
    return closing;
  }

  @Nullable CoursePlan coursePlan() {
    return coursePlan;
  }
}
