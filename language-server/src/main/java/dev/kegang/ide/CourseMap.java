package dev.kegang.ide;

import dev.kegang.lint.Messages;
import dev.kegang.text.PathOrder;
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
  public static List<CourseNode> of(Collection<LessonHeadings> lessons, Messages messages) {
    return new CourseMap(messages).all(lessons);
  }

  /** What is told apart by number, with the lesson that names it first. */
  private static final class Level {
    final Map<String, Level> below = new TreeMap<>();
    final List<CourseNode> lessons = new ArrayList<>();
    @Nullable LessonHeadings first;
    LessonHeadings.@Nullable Line placement;
  }

  private List<CourseNode> all(Collection<LessonHeadings> lessons) {
    List<LessonHeadings> sorted = new ArrayList<>(lessons);
    sorted.sort((one, other) -> PathOrder.BYTES.compare(one.uri(), other.uri()));
    Level top = new Level();
    for (LessonHeadings lesson : sorted) {
      Level level = top;
      for (LessonHeadings.Line placement : lesson.placements()) {
        level = level.below.computeIfAbsent(key(lesson, placement), key -> new Level());
        if (level.placement == null) {
          level.placement = placement;
          level.first = lesson;
        }
      }
      level.lessons.add(lesson(lesson));
    }
    return nodes(top);
  }

  /** Orders stages before parts, then by language and number. */
  private static String key(LessonHeadings lesson, LessonHeadings.Line placement) {
    String digits = "000000000" + Math.max(0, placement.number());
    return (placement.kind() == CourseNode.Kind.STAGE ? 's' : 't')
        + lesson.language().tag()
        + digits.substring(digits.length() - 9);
  }

  private List<CourseNode> nodes(Level level) {
    List<CourseNode> nodes = new ArrayList<>();
    for (Level below : level.below.values()) {
      if (below.first != null && below.placement != null) {
        nodes.add(node(below.first, below.placement, nodes(below)));
      }
    }
    nodes.addAll(level.lessons);
    return nodes;
  }

  private CourseNode lesson(LessonHeadings lesson) {
    List<CourseNode> sections = new ArrayList<>(lesson.sections().size());
    for (LessonHeadings.Line section : lesson.sections()) {
      sections.add(node(lesson, section, List.of()));
    }
    return node(lesson, lesson.lesson(), sections);
  }

  private CourseNode node(
      LessonHeadings lesson, LessonHeadings.Line line, List<CourseNode> children) {
    List<NodeHours> shares = new ArrayList<>();
    for (CourseNode child : children) {
      NodeHours share = child.stated() == null ? child.computed() : child.stated();
      if (share != null) {
        shares.add(share);
      }
    }
    return new CourseNode(
        line.kind(),
        line.name().isBlank() ? messages.text("editor.untitled") : line.name(),
        line.hours(),
        line.stated(),
        NodeHours.sum(shares, line.stated(), lesson.minutesPerPeriod(), messages),
        lesson.uri(),
        line.range(),
        line.selection(),
        List.copyOf(children));
  }
}
