package dev.kegang.outline;

import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import dev.kegang.text.TextSpan;
import dev.kegang.vocabulary.FieldKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the aspects of one page: lists that are equal where the aspect is the same. */
final class AspectReader {

  private static final String OPENING = "[［【";

  private final TextPage text;
  private final List<PartKind> kinds;
  private final Outline page;
  private final List<Object> read = new ArrayList<>();

  private AspectReader(TextPage text, List<PartKind> kinds, Outline page) {
    this.text = text;
    this.kinds = kinds;
    this.page = page;
  }

  /**
   * Reads one aspect.
   *
   * @param kinds what the parts of the page are
   * @param page an outline of nothing but the page
   */
  static List<Object> read(Aspect aspect, TextPage text, List<PartKind> kinds, Outline page) {
    AspectReader reader = new AspectReader(text, kinds, page);
    switch (aspect) {
      case STRUCTURE -> reader.addStructure();
      case LABELS -> reader.addLabels();
      case VALUES -> reader.addValues();
      case PREREQUISITES -> reader.addPrerequisites();
      case SENTENCES -> reader.addSentences();
      case HOURS -> HoursAspect.addTo(reader.read, page);
      case CAPTIONS -> reader.addCaptions();
      case REFERENCES -> reader.addReferences();
      case MENTIONS -> reader.addMentions();
      case POINTERS -> reader.addPointers();
      case LINKS -> reader.addLinks();
      case ANCHORS -> reader.addLinesWith("](#");
      case BLANK_RUNS -> reader.addLinesWith("  ");
      case ACCENTS -> reader.addAccents();
      case OPEN_END -> reader.addOpenEnd();
    }
    return reader.read;
  }

  private void addStructure() {
    boolean inSection = false;
    for (int i = 0; i < kinds.size(); i++) {
      Part part = text.parts().get(i);
      PartKind kind = kinds.get(i);
      inSection = kind.opensPage() ? kind.role() == PartKind.Role.SECTION : inSection;
      read.add(kind);
      Heading heading = part.heading();
      if (heading != null) {
        read.add(heading.level());
        add(heading.range());
      }
      if (!inSection) {
        add(part.range());
        continue;
      }
      for (Line line : part.lines()) {
        if (line.kind() == Line.Kind.BREAK || line.kind() == Line.Kind.DIVISION) {
          read.add(line.kind());
          read.add(line.text().text());
        }
      }
    }
  }

  private void addLabels() {
    for (Section section : page.sections()) {
      for (Body body : section.bodies()) {
        read.add(body.filled());
        read.add(body.items().size());
        for (Field field : body.fields()) {
          read.add(Objects.requireNonNullElse(field.kind(), ""));
          read.add(field.label().word().text());
          read.add(field.label().separator().text());
          read.add(field.label().bold());
          read.add(field.filled());
          read.add(field.value() == null);
          read.add(field.placeholder() == null);
          read.add(field.items().size());
        }
      }
    }
  }

  private void addValues() {
    for (Section section : page.sections()) {
      read.add(section.kind());
      for (Field field : section.fields()) {
        add(field.value());
      }
    }
    addPrerequisites();
  }

  private void addPrerequisites() {
    for (Section section : page.sections()) {
      for (Field field : section.fields()) {
        if (FieldKind.PREREQUISITES.equals(field.kind())) {
          add(field.range());
        }
      }
    }
  }

  private void addSentences() {
    for (Field field : page.fields()) {
      if (FieldKind.SUMMARY.equals(field.kind()) || FieldKind.KEY_POINTS.equals(field.kind())) {
        add(field.range());
      }
    }
  }

  private void addCaptions() {
    for (Section section : page.sections()) {
      read.add(section.kind());
      List<Item> items = new ArrayList<>();
      section.addItemsTo(items);
      for (Item item : items) {
        if (item.content() instanceof Caption) {
          add(item.text());
        }
      }
    }
  }

  private void addReferences() {
    for (Section section : page.sections()) {
      read.add(section.kind());
      if (section.kind() == SectionKind.BIBLIOGRAPHY) {
        add(section.range());
        continue;
      }
      List<Item> items = new ArrayList<>();
      section.addItemsTo(items);
      for (Item item : items) {
        if (item.content() instanceof Citation) {
          add(item.marker().span());
          add(item.text());
        }
      }
    }
  }

  private void addMentions() {
    for (NumberMention mention : NumberMentionReader.read(page)) {
      read.add(Objects.requireNonNullElse(mention.caption(), ""));
      read.add(mention.number());
      read.add(mention.opening());
      read.add(mention.certain());
      read.add(mention.pointing());
      add(mention.range());
    }
  }

  private void addPointers() {
    read.addAll(Mentions.of(page).all());
    for (TextSpan wording : page.wordings()) {
      String line = wording.text();
      for (int i = 0; i + 1 < line.length(); i++) {
        if (OPENING.indexOf(line.charAt(i)) >= 0 && Character.isDigit(line.charAt(i + 1))) {
          read.add(line);
          break;
        }
      }
    }
  }

  private void addLinks() {
    for (Link link : page.links()) {
      read.add(link.kind());
      add(link.text());
      add(link.target());
    }
  }

  private void addLinesWith(String mark) {
    for (TextSpan wording : page.wordings()) {
      if (wording.text().contains(mark)) {
        read.add(wording.text());
      }
    }
  }

  private void addAccents() {
    String content = text.source().content();
    int accents = 0;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      accents += c >= 0xc0 && c <= 0x24f ? 1 : 0;
    }
    if (accents > 0) {
      read.add(accents);
    }
  }

  private void addOpenEnd() {
    if (OpenEnd.of(page).open()) {
      read.add(Aspect.OPEN_END);
    }
  }

  private void add(@Nullable TextSpan span) {
    read.add(span == null ? "" : span.text());
  }

  private void add(TextRange range) {
    SourceText source = text.source();
    read.add(source.content().substring(range.start(), range.end()));
  }
}
