package dev.kegang.outline;

import dev.kegang.text.SourceText;
import dev.kegang.vocabulary.Vocabulary;

/** An outline in a few lines of text, for comparing what two texts say. */
final class OutlineDescription {

  private final StringBuilder text = new StringBuilder();

  private OutlineDescription() {}

  static Outline read(String text) {
    return OutlineReader.read(SourceText.of(text), Vocabulary.bundled(), Profile.LESSON_OUTLINE);
  }

  static String of(String text) {
    return of(read(text));
  }

  static String of(Outline outline) {
    OutlineDescription description = new OutlineDescription();
    description.describe(outline);
    return description.text.toString();
  }

  private void describe(Outline outline) {
    for (Placement placement : outline.placements()) {
      line(
          placement.level() + " " + placement.ordinal().value() + " " + title(placement.heading()));
    }
    outline.lessonTitles().forEach(heading -> line("LESSON " + title(heading)));
    if (outline.titlePage() != null) {
      line("TITLE PAGE");
      outline.titlePage().fields().forEach(this::describe);
    }
    if (outline.tableOfContents() != null) {
      line("CONTENTS");
      outline.tableOfContents().entries().forEach(this::describe);
    }
    for (Section section : outline.sections()) {
      line(section.kind() + " " + section.number() + " " + title(section.heading()));
      describe(section.body());
      for (Topic topic : section.topics()) {
        line("TOPIC " + title(topic.heading()));
        describe(topic.body());
      }
    }
    if (outline.closing() != null) {
      line("CLOSING");
    }
    if (outline.coursePlan() != null) {
      line("PLAN");
      outline.coursePlan().entries().forEach(this::describe);
    }
  }

  private void describe(Body body) {
    body.fields().forEach(this::describe);
    body.items().forEach(item -> describe(item, "-"));
  }

  private void describe(Field field) {
    String kind = field.kind() == null ? "?" : field.kind().id();
    String value = field.value() == null ? "" : " = " + field.value().text();
    String placeholder = field.placeholder() == null ? "" : " (placeholder)";
    line(kind + value + placeholder);
    field.items().forEach(item -> describe(item, "  -"));
  }

  private void describe(Item item, String mark) {
    line(mark + " " + item.content().getClass().getSimpleName() + " " + item.text().text());
    item.children().forEach(child -> describe(child, "  " + mark));
  }

  private void describe(Entry entry) {
    String description = entry.description() == null ? "" : " -- " + entry.description().text();
    line(entry.marker().number() + " " + entry.title().text() + description);
  }

  private static String title(Heading heading) {
    Hours hours = heading.hours();
    return heading.title().text() + (hours == null ? "" : " [" + hours.span().text() + "]");
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
