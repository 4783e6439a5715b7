package dev.kegang.ide;

import dev.kegang.lint.Messages;
import dev.kegang.workspace.Document;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a course with what it belongs to.
 *
 * @param above null for a stage, and where nothing is above it
 */
public record CoursePath(CourseNode node, @Nullable CourseNode above) {

  /**
   * What an offset of a document is the name of, or a part of; null in what belongs to no lesson.
   *
   * @param lessons those of the course, the document itself among them
   */
  public static @Nullable CoursePath at(
      Document document, int offset, Collection<LessonHeadings> lessons, Messages messages) {
    return search(CourseMap.of(lessons, messages), null, document, offset);
  }

  private static @Nullable CoursePath search(
      List<CourseNode> nodes, @Nullable CourseNode above, Document document, int offset) {
    for (CourseNode node : nodes) {
      CoursePath below = search(node.children(), node, document, offset);
      if (below != null) {
        return below;
      }
      boolean here = node.uri().equals(document.uri());
      if ((here && node.range().touches(offset)) || isPlacedHere(node, document, offset)) {
        return new CoursePath(node, above);
      }
    }
    return null;
  }

  /** A stage or part that another lesson names first is still meant where this one names it. */
  private static boolean isPlacedHere(CourseNode node, Document document, int offset) {
    for (var placement : document.outline().placements()) {
      if (placement.heading().range().touches(offset)
          && isPlacement(node)
          && HeadingName.of(document.outline(), placement.heading()).equals(node.name())) {
        return holds(node, document);
      }
    }
    return false;
  }

  private static boolean isPlacement(CourseNode node) {
    return node.kind() == CourseNode.Kind.STAGE || node.kind() == CourseNode.Kind.PART;
  }

  private static boolean holds(CourseNode node, Document document) {
    for (CourseNode child : node.children()) {
      if (child.uri().equals(document.uri()) || holds(child, document)) {
        return true;
      }
    }
    return false;
  }
}
