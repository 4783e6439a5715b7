package dev.kegang.ide;

import dev.kegang.outline.Outline;
import dev.kegang.outline.Placement;
import dev.kegang.text.PathOrder;
import dev.kegang.vocabulary.PlacementLevel;
import java.util.Comparator;

/**
 * A lesson and what the user calls its file.
 *
 * @param path as the user sees it, with {@code /}
 */
public record LessonFile(String path, Outline outline) {

  /** By stage, by part, then by path. */
  static final Comparator<LessonFile> BY_PLACE =
      Comparator.<LessonFile>comparingInt(lesson -> lesson.number(PlacementLevel.STAGE))
          .thenComparingInt(lesson -> lesson.number(PlacementLevel.PART))
          .thenComparing(LessonFile::path, PathOrder.BYTES);

  /** The number of its stage or part; 0 where it has none. */
  int number(PlacementLevel level) {
    Placement placement = outline.placement(level);
    return placement == null ? 0 : placement.ordinal().value();
  }
}
