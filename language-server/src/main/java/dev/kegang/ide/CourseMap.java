package dev.kegang.ide;

import dev.kegang.lint.Messages;
import dev.kegang.outline.Budgets;
import dev.kegang.outline.Heading;
import dev.kegang.outline.Hours;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Placement;
import dev.kegang.outline.Section;
import dev.kegang.text.PathOrder;
import dev.kegang.text.TextRange;
import dev.kegang.vocabulary.PlacementLevel;
import dev.kegang.workspace.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A course from its stages down to the sections of its lessons. Lessons in different languages are
 * never in one stage: a translated course stands beside the original.
 */
public final class CourseMap {

  private final Messages messages;

  private CourseMap(Messages messages) {
    this.messages = messages;
  }

  /** The stages, then parts without a stage, then lessons without a part. */
  public static List<CourseNode> of(Collection<Document> documents, Messages messages) {
    return new CourseMap(messages).all(documents);
  }

  /** The lesson of one document, with its sections. */
  public static CourseNode lesson(Document document, Messages messages) {
    return new CourseMap(messages).lesson(document);
  }

  /** What is told apart by number, with the placement that names it first. */
  private static final class Level {
    final Map<String, Level> below = new TreeMap<>();
    final List<CourseNode> lessons = new ArrayList<>();
    @Nullable Document document;
    @Nullable Placement placement;
  }

  private List<CourseNode> all(Collection<Document> documents) {
    List<Document> sorted = new ArrayList<>();
    for (Document document : documents) {
      if (document.isOutline()) {
        sorted.add(document);
      }
    }
    sorted.sort((one, other) -> PathOrder.BYTES.compare(one.uri(), other.uri()));
    Level top = new Level();
    for (Document document : sorted) {
      Level level = top;
      for (PlacementLevel kind : List.of(PlacementLevel.STAGE, PlacementLevel.PART)) {
        Placement placement = document.outline().placement(kind);
        if (placement != null) {
          level = level.below.computeIfAbsent(key(document, placement), key -> new Level());
          if (level.placement == null) {
            level.placement = placement;
            level.document = document;
          }
        }
      }
      level.lessons.add(lesson(document));
    }
    return nodes(top);
  }

  /** Orders stages before parts, then by language and number. */
  private static String key(Document document, Placement placement) {
    int number = placement.ordinal().value();
    String digits = "000000000" + Math.max(0, number);
    return (placement.level() == PlacementLevel.STAGE ? 's' : 't')
        + document.outline().language().tag()
        + digits.substring(digits.length() - 9);
  }

  private List<CourseNode> nodes(Level level) {
    List<CourseNode> nodes = new ArrayList<>();
    for (Level below : level.below.values()) {
      if (below.document != null && below.placement != null) {
        nodes.add(node(below.document, below.placement, nodes(below)));
      }
    }
    nodes.addAll(level.lessons);
    return nodes;
  }

  private CourseNode node(Document document, Placement placement, List<CourseNode> children) {
    boolean stage = placement.level() == PlacementLevel.STAGE;
    return node(
        stage ? CourseNode.Kind.STAGE : CourseNode.Kind.PART,
        document,
        placement.heading(),
        placement.hours(),
        placement.heading().range(),
        children);
  }

  private CourseNode lesson(Document document) {
    Outline outline = document.outline();
    List<CourseNode> sections = new ArrayList<>();
    for (Section section : outline.sections()) {
      sections.add(
          node(
              CourseNode.Kind.SECTION,
              document,
              section.heading(),
              Budgets.ofSection(section),
              section.range(),
              List.of()));
    }
    Heading title = outline.lessonTitle();
    Hours hours = Budgets.ofLesson(outline);
    if (title != null) {
      TextRange all = new TextRange(title.range().start(), document.source().length());
      return node(CourseNode.Kind.LESSON, document, title, hours, all, sections);
    }
    NodeHours stated = stated(document, hours);
    return new CourseNode(
        CourseNode.Kind.LESSON,
        messages.text("editor.untitled"),
        hours == null ? "" : hours.span().text(),
        stated,
        computed(document, stated, sections),
        document,
        new TextRange(0, document.source().length()),
        outline.titlePlace(),
        sections);
  }

  private CourseNode node(
      CourseNode.Kind kind,
      Document document,
      Heading heading,
      @Nullable Hours hours,
      TextRange range,
      List<CourseNode> children) {
    String name = HeadingName.of(document.outline(), heading);
    TextRange selection = heading.text().range();
    NodeHours stated = stated(document, hours);
    return new CourseNode(
        kind,
        name.isBlank() ? messages.text("editor.untitled") : name,
        hours == null ? "" : hours.span().text(),
        stated,
        computed(document, stated, children),
        document,
        Stretch.withoutTail(document.source(), range).union(selection),
        selection,
        List.copyOf(children));
  }

  private static @Nullable NodeHours stated(Document document, @Nullable Hours hours) {
    return NodeHours.stated(hours, minutesPerPeriod(document));
  }

  private @Nullable NodeHours computed(
      Document document, @Nullable NodeHours stated, List<CourseNode> children) {
    List<NodeHours> parts = new ArrayList<>();
    for (CourseNode child : children) {
      NodeHours part = child.stated() == null ? child.computed() : child.stated();
      if (part != null) {
        parts.add(part);
      }
    }
    return NodeHours.sum(parts, stated, minutesPerPeriod(document), messages);
  }

  private static int minutesPerPeriod(Document document) {
    return document.outline().vocabulary().minutesPerPeriod();
  }
}
