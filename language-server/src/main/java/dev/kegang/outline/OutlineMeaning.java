package dev.kegang.outline;

import dev.kegang.text.Blanks;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an outline says, apart from how it is written and where: for comparing two texts of it.
 * Numbers of list items are not part of it, as Markdown counts them itself.
 */
public final class OutlineMeaning {

  private static final int NULL = 0;
  private static final int TEXT = 1;
  private static final int OPEN = 2;
  private static final int CLOSE = 3;

  private final StringBuilder said = new StringBuilder();

  private OutlineMeaning() {}

  /** Equal for two outlines that say the same; not for showing. */
  public static String of(Outline outline) {
    OutlineMeaning meaning = new OutlineMeaning();
    meaning.add(outline);
    return meaning.said.toString();
  }

  private void add(Outline outline) {
    said.append(outline.language());
    said.append(outline.evidence());
    outline.headings().forEach(this::add);
    mark(outline.placements().size());
    mark(outline.lessonTitles().size());
    TitlePage titlePage = outline.titlePage();
    fields(titlePage == null ? List.of() : titlePage.fields());
    TableOfContents contents = outline.tableOfContents();
    entries(contents == null ? List.of() : contents.entries());
    for (Section section : outline.sections()) {
      said.append(section.kind());
      add(section.heading());
      add(section.body());
      for (Topic topic : section.topics()) {
        add(topic.heading());
        add(topic.body());
      }
      mark(CLOSE);
    }
    Closing closing = outline.closing();
    mark(closing == null ? NULL : OPEN);
    CoursePlan plan = outline.coursePlan();
    entries(plan == null ? List.of() : plan.entries());
    fields(outline.frontMatter());
    mark(outline.breaks().size());
    outline.comments().forEach(comment -> add(comment.span()));
    mark(outline.works().size());
    mark(outline.wordings().size());
  }

  private void add(Heading heading) {
    mark(heading.level());
    add(heading.text());
  }

  private void add(Body body) {
    mark(body.filled() ? OPEN : NULL);
    fields(body.fields());
    items(body.items());
  }

  private void fields(List<Field> fields) {
    mark(OPEN);
    for (Field field : fields) {
      FieldKind kind = field.kind();
      said.append(kind == null ? "" : kind.id());
      add(field.label().word());
      add(field.value());
      mark(field.placeholder() == null ? NULL : TEXT);
      mark(field.filled() ? TEXT : NULL);
      Hours hours = field.hours();
      add(hours == null ? null : hours.span());
      items(field.items());
    }
    mark(CLOSE);
  }

  private void items(List<Item> items) {
    mark(OPEN);
    for (Item item : items) {
      said.append(item.content().getClass().getSimpleName());
      mark(item.marker().ordered() ? TEXT : NULL);
      add(item.text());
      items(item.children());
    }
    mark(CLOSE);
  }

  private void entries(List<Entry> entries) {
    mark(OPEN);
    for (Entry entry : entries) {
      mark(entry.marker().ordered() ? TEXT : NULL);
      add(entry.title());
      add(entry.description());
      Hours hours = entry.hours();
      add(hours == null ? null : hours.span());
    }
    mark(CLOSE);
  }

  /** Blanks may differ in number: lines of one paragraph are indented anew. */
  private void add(@Nullable TextSpan text) {
    mark(text == null ? NULL : TEXT);
    if (text != null) {
      add(text.text());
    }
  }

  private void add(String text) {
    if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
      said.append(text);
      return;
    }
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Blanks.isBlank(c)) {
        said.append(blank ? " " : "").append(c);
      }
      blank = Blanks.isBlank(c);
    }
  }

  private void mark(int what) {
    said.append((char) what);
  }
}
