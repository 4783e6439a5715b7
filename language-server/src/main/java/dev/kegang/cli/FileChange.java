package dev.kegang.cli;

import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.text.LineIndex;
import java.util.BitSet;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Which lines of a file were added or edited, and behind which lines others are gone. */
final class FileChange {

  /** Every line is new. */
  static final FileChange WHOLE = new FileChange(true);

  /** The deepest level of headings that begin a page or a section. */
  private static final int PAGE_LEVEL = 2;

  private boolean whole;

  /** Lines from 1. */
  private final BitSet edited = new BitSet();

  /** Lines from 1 behind which lines were deleted; 0 for the start of the file. */
  private final BitSet deletedBehind = new BitSet();

  FileChange() {}

  private FileChange(boolean whole) {
    this.whole = whole;
  }

  /**
   * Adds one change.
   *
   * @param start first of the new lines, or the line behind which lines were deleted
   * @param withHeading whether a heading is gone for good: what it held together is gone too, so
   *     that anything in the file may be about it
   */
  void add(int start, int added, int deleted, boolean withHeading) {
    edited.set(start, start + added);
    if (deleted > added) {
      deletedBehind.set(start);
    }
    whole |= withHeading;
  }

  /** Whether this touches a line, where it is not known to what section the line belongs. */
  boolean touches(int line) {
    return whole || edited.get(line);
  }

  /** The lines that findings must touch: the edited ones, and all of sections that lost lines. */
  TouchedLines in(Outline outline) {
    if (whole) {
      return TouchedLines.ALL;
    }
    BitSet touched = (BitSet) edited.clone();
    if (!deletedBehind.isEmpty()) {
      NavigableSet<Integer> starts = sectionStarts(outline);
      int behindLast = outline.source().lines().lineCount() + 1;
      for (int line = deletedBehind.nextSetBit(0); line >= 0; ) {
        Integer start = starts.floor(Math.max(1, line));
        Integer end = starts.higher(Math.max(1, line));
        touched.set(start == null ? 1 : start, end == null ? behindLast : end);
        line = deletedBehind.nextSetBit(line + 1);
      }
    }
    return new TouchedLines(touched);
  }

  private static NavigableSet<Integer> sectionStarts(Outline outline) {
    LineIndex lines = outline.source().lines();
    NavigableSet<Integer> starts = new TreeSet<>();
    for (Heading heading : outline.headings()) {
      if (heading.level() <= PAGE_LEVEL) {
        starts.add(1 + lines.lineAt(heading.range().start()));
      }
    }
    for (Section section : outline.sections()) {
      starts.add(1 + lines.lineAt(section.range().start()));
    }
    return starts;
  }
}
