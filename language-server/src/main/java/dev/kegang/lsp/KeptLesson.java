package dev.kegang.lsp;

import dev.kegang.ide.LessonHeadings;
import dev.kegang.ide.LessonMentions;
import dev.kegang.ide.LessonSymbols;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Treatments;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a lesson that is closed, so that many can be looked through without reading one.
 *
 * @param headings for the map of its course
 * @param edition of the file it was read from; null where a later one may look the same
 * @param treatments the settings it was read by
 */
record KeptLesson(
    LessonHeadings headings,
    LessonSymbols symbols,
    LessonMentions mentions,
    @Nullable Edition edition,
    Treatments treatments) {

  /**
   * Keeps what is needed of a lesson.
   *
   * @param edition of its file just before it was read; null where that is not known
   * @param moment just before that, in milliseconds
   */
  static KeptLesson of(
      Document document, @Nullable Edition edition, long moment, Treatments treatments) {
    LessonHeadings headings = LessonHeadings.of(document, document.uri());
    LessonSymbols symbols = LessonSymbols.withoutText(document.outline(), headings);
    Edition settled = edition != null && edition.isSettledAt(moment) ? edition : null;
    return new KeptLesson(headings, symbols, LessonMentions.of(document), settled, treatments);
  }

  String uri() {
    return headings.uri();
  }

  /** Whether whoever read the file again would read the same. */
  boolean isCurrent(String path, @Nullable Edition now, Treatments settings) {
    return edition != null && edition.equals(now) && areAlike(path, treatments, settings);
  }

  // Settings are made anew when a file of them changes: most often they are the very same.
  @SuppressWarnings("ReferenceEquality")
  private static boolean areAlike(String path, Treatments one, Treatments other) {
    return one == other
        || (one.decided(path) == other.decided(path) && one.of(path).equals(other.of(path)));
  }
}
