package dev.kegang.ide;

import dev.kegang.outline.Heading;
import dev.kegang.outline.Outline;
import dev.kegang.outline.Section;
import dev.kegang.text.LineIndex;
import dev.kegang.text.SourceText;
import dev.kegang.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line at the end of a page, where a new page can begin: empty, or with the beginning of a
 * heading on it.
 *
 * @param title what was typed behind the marks of a heading
 * @param typed everything typed on the line, up to the cursor
 * @param index how many sections stand above the line
 * @param others all sections but the one the model may already see on the line
 */
record PageEnd(String title, TextRange typed, int index, List<Section> others) {

  /** The line of a cursor; null where no page can begin. */
  static @Nullable PageEnd at(CompletionPlace place) {
    Outline outline = place.outline();
    SourceText source = outline.source();
    TypedLine line = place.line();
    String before = source.content().substring(line.start(), place.cursor());
    boolean heading = before.startsWith("#");
    if (!line.restBlank() || line.hasBullet() || (!heading && !before.isBlank())) {
      return null;
    }
    List<Section> others = new ArrayList<>();
    int index = 0;
    for (Section section : outline.sections()) {
      int start = section.heading().range().start();
      if (start < line.start() || start > place.cursor()) {
        others.add(section);
      }
      if (start < line.start()) {
        index++;
      }
    }
    int behind = source.lines().lineEnd(source.lines().lineAt(place.cursor()));
    if (!isInLesson(outline, line.start()) || !isEmptyUpToNextPage(outline, behind)) {
      return null;
    }
    return new PageEnd(
        title(outline, line, place.cursor()), typed(line, place), index, List.copyOf(others));
  }

  private static TextRange typed(TypedLine line, CompletionPlace place) {
    return new TextRange(line.start(), place.cursor());
  }

  private static String title(Outline outline, TypedLine line, int cursor) {
    for (Heading heading : outline.headings()) {
      if (heading.range().start() >= line.start() && heading.range().start() <= cursor) {
        return heading.title().text();
      }
    }
    String typed = outline.source().content().substring(line.start(), cursor);
    int at = 0;
    while (at < typed.length() && typed.charAt(at) == '#') {
      at++;
    }
    return typed.substring(at).strip();
  }

  /** A lesson's pages stand behind its title, and before the closing pages. */
  private static boolean isInLesson(Outline outline, int lineStart) {
    Heading title = outline.lessonTitle();
    return title == null || title.range().end() <= lineStart;
  }

  private static boolean isEmptyUpToNextPage(Outline outline, int from) {
    int end = outline.source().length();
    for (Heading heading : outline.headings()) {
      if (heading.range().start() >= from) {
        end = heading.range().start();
        if (isTopic(outline, heading)) {
          return false;
        }
        break;
      }
    }
    LineIndex lines = outline.source().lines();
    int last = lines.lineAt(end);
    for (int line = lines.lineAt(from) + 1; line <= last; line++) {
      int start = lines.lineStart(line);
      int stop = Math.min(lines.lineEnd(line), end);
      if (!Stretch.isBlank(outline.source(), start, stop) && !isBreak(outline, start)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTopic(Outline outline, Heading heading) {
    for (Section section : outline.sections()) {
      if (section.range().contains(heading.range()) && !section.heading().equals(heading)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBreak(Outline outline, int lineStart) {
    for (TextRange range : outline.breaks()) {
      if (range.touches(lineStart)) {
        return true;
      }
    }
    return false;
  }
}
