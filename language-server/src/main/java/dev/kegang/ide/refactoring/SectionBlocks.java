package dev.kegang.ide.refactoring;

import dev.kegang.outline.Comment;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.outline.Sections;
import dev.kegang.text.Blanks;
import dev.kegang.text.LineIndex;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * What moves when a section moves: its lines with the comments right above its heading, without the
 * blank lines and the thematic break behind it.
 *
 * @param sections those of the lesson
 * @param ranges one for each section
 */
record SectionBlocks(List<Section> sections, List<TextRange> ranges) {

  static SectionBlocks of(Outline outline) {
    List<Section> sections = Sections.ofFirstLesson(outline);
    List<TextRange> ranges = new ArrayList<>(sections.size());
    for (int i = 0; i < sections.size(); i++) {
      int start = start(outline, sections.get(i));
      int limit =
          i + 1 < sections.size()
              ? start(outline, sections.get(i + 1))
              : sections.get(i).range().end();
      int end = Math.min(sections.get(i).range().end(), limit);
      ranges.add(new TextRange(start, Math.max(start, contentEnd(outline, start, end))));
    }
    return new SectionBlocks(sections, List.copyOf(ranges));
  }

  /** The section whose block an offset touches; -1 outside of all. */
  int indexAt(int offset) {
    for (int i = 0; i < ranges.size(); i++) {
      if (ranges.get(i).touches(offset) || sections.get(i).heading().range().touches(offset)) {
        return i;
      }
    }
    return -1;
  }

  /** A comment that silences what stands in the heading stays above it. */
  private static int start(Outline outline, Section section) {
    LineIndex lines = outline.source().lines();
    int line = lines.lineAt(section.heading().range().start());
    List<Comment> comments = outline.comments();
    for (int i = comments.size() - 1; i >= 0; i--) {
      TextRange comment = comments.get(i).span().range();
      if (lines.lineAt(comment.end()) == line - 1
          && isBlank(
              outline.source(), lines.lineStart(lines.lineAt(comment.start())), comment.start())) {
        line = lines.lineAt(comment.start());
      }
    }
    return lines.lineStart(line);
  }

  private static int contentEnd(Outline outline, int start, int end) {
    int trimmed = trimmedEnd(outline.source(), start, end);
    for (int i = outline.breaks().size() - 1; i >= 0; i--) {
      TextRange rule = outline.breaks().get(i);
      if (rule.end() == trimmed && rule.start() > start) {
        trimmed = trimmedEnd(outline.source(), start, rule.start());
      }
    }
    return trimmed;
  }

  private static int trimmedEnd(SourceText source, int start, int end) {
    int trimmed = end;
    while (trimmed > start && Blanks.isBlank(source.charAt(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }

  private static boolean isBlank(SourceText source, int from, int to) {
    return source.span(from, to).trimmed().isEmpty();
  }
}
