package dev.kegang.lsp;

import dev.kegang.ide.LessonSymbols;
import dev.kegang.ide.SymbolSearch;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Workspace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * What can be looked for by name in the lessons of the client's courses: the open ones as they are
 * being edited, the closed ones as they stand on the disk when they are asked for.
 */
public final class CourseSymbols {

  private CourseSymbols() {}

  /**
   * Those of all lessons, the open ones first.
   *
   * @param wanted whether somebody still waits for them
   * @throws CancellationException when nobody does
   */
  public static List<SymbolSearch.Lesson> of(
      Workspace workspace, Session session, BooleanSupplier wanted) {
    List<SymbolSearch.Lesson> lessons = new ArrayList<>();
    Set<String> open = new HashSet<>();
    for (Document document : workspace.documents().values()) {
      // It may have been opened through a link.
      open.add(session.roots().path(document.uri()));
      if (document.isOutline()) {
        lessons.add(new SymbolSearch.Lesson(document.uri(), LessonSymbols.of(document.outline())));
      }
    }
    List<String> closed = session.closedLessons().pathsExcept(open);
    for (KeptLesson lesson : CurrentLessons.of(closed, session, wanted).values()) {
      lessons.add(new SymbolSearch.Lesson(lesson.uri(), lesson.symbols()));
    }
    return lessons;
  }
}
