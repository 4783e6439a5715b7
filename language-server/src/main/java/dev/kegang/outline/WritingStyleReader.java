package dev.kegang.outline;

import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;

/** Counts how the author of one outline writes. */
final class WritingStyleReader {

  private final Outline outline;
  private final String content;

  WritingStyleReader(Outline outline) {
    this.outline = outline;
    this.content = outline.source().content();
  }

  WritingStyle read() {
    TitlePage titlePage = outline.titlePage();
    TableOfContents contents = outline.tableOfContents();
    CoursePlan plan = outline.coursePlan();
    List<Field> fields = sectionFields();
    FieldForm form = fieldForm(fields);
    String bullet = bullet();
    return new WritingStyle(
        outline.vocabulary(),
        outline.language(),
        lineEnd(),
        pageLevel(),
        bullet,
        nesting(fields, form),
        nestedBullet(fields, bullet),
        form,
        fieldLevel(fields),
        LabelStyle.of(content, fields, LabelStyle.BOLD),
        LabelStyle.of(
            content, titlePage == null ? List.of() : titlePage.fields(), LabelStyle.PLAIN),
        EntryStyle.of(content, contents == null ? List.of() : contents.entries(), EntryStyle.PLAIN),
        EntryStyle.of(content, plan == null ? List.of() : plan.entries(), EntryStyle.BOLD),
        SectionStyle.of(outline),
        placementSeparator());
  }

  private List<Field> sectionFields() {
    List<Field> fields = new ArrayList<>();
    for (Section section : outline.sections()) {
      fields.addAll(section.fields());
    }
    return fields;
  }

  private String lineEnd() {
    int both = 0;
    int alone = 0;
    for (int i = content.indexOf('\n'); i >= 0; i = content.indexOf('\n', i + 1)) {
      if (i > 0 && content.charAt(i - 1) == '\r') {
        both++;
      } else {
        alone++;
      }
    }
    return both > alone ? "\r\n" : "\n";
  }

  private int pageLevel() {
    Majority<Integer> levels = new Majority<>();
    if (outline.titlePage() != null) {
      levels.add(outline.titlePage().heading().level());
    }
    if (outline.tableOfContents() != null) {
      levels.add(outline.tableOfContents().heading().level());
    }
    for (Section section : outline.sections()) {
      levels.add(section.heading().level());
    }
    return levels.orElse(2);
  }

  private String bullet() {
    Majority<String> bullets = new Majority<>();
    for (Field field : outline.fields()) {
      char mark = content.charAt(field.range().start());
      if (FieldForm.of(content, field) == FieldForm.BULLET && !isDigit(mark)) {
        bullets.add(String.valueOf(mark));
      }
    }
    if (bullets.isEmpty()) {
      addBullets(outline.items(), bullets);
    }
    return bullets.orElse("-");
  }

  private String nestedBullet(List<Field> fields, String fallback) {
    Majority<String> bullets = new Majority<>();
    for (Field field : fields) {
      addBullets(field.items(), bullets);
    }
    return bullets.orElse(fallback);
  }

  private static void addBullets(List<Item> items, Majority<String> bullets) {
    for (Item item : items) {
      if (!item.marker().ordered()) {
        bullets.add(item.marker().span().text());
      }
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private FieldForm fieldForm(List<Field> fields) {
    Majority<FieldForm> forms = new Majority<>();
    for (Field field : fields) {
      forms.add(FieldForm.of(content, field));
    }
    return forms.orElse(FieldForm.BULLET);
  }

  private int fieldLevel(List<Field> fields) {
    Majority<Integer> levels = new Majority<>();
    for (Field field : fields) {
      if (FieldForm.of(content, field) == FieldForm.HEADING) {
        int start = field.range().start();
        int end = start;
        while (content.charAt(end) == '#') {
          end++;
        }
        levels.add(end - start);
      }
    }
    return levels.orElse(4);
  }

  private String nesting(List<Field> fields, FieldForm form) {
    Majority<String> nestings = new Majority<>();
    for (Field field : fields) {
      if (!field.items().isEmpty() && FieldForm.of(content, field) == form) {
        TextRange marker = field.items().get(0).marker().span().range();
        int line = outline.source().lines().lineAt(marker.start());
        int lineStart = outline.source().lines().lineStart(line);
        nestings.add(content.substring(lineStart, marker.start()));
      }
    }
    return nestings.orElse(form == FieldForm.BULLET ? "  " : "");
  }

  private String placementSeparator() {
    Majority<String> separators = new Majority<>();
    for (Placement placement : outline.placements()) {
      String separator = placement.ordinal().separatorText();
      if (!separator.isBlank()) {
        separators.add(separator);
      }
    }
    return separators.orElse(outline.language() == Language.CHINESE ? "：" : ": ");
  }
}
