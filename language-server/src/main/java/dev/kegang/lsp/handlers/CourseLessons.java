package dev.kegang.lsp.handlers;

import dev.kegang.ide.LessonHeadings;
import dev.kegang.lsp.Session;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Workspace;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lessons the server knows, for the map of their course. */
final class CourseLessons {

  private CourseLessons() {}

  /** Those that are open as they are being edited, all others as they are on the disk. */
  static List<LessonHeadings> known(Session session, Workspace workspace) {
    List<LessonHeadings> lessons = LessonHeadings.of(workspace.documents().values());
    Set<String> open = new HashSet<>();
    for (Document document : workspace.documents().values()) {
      open.add(session.roots().path(document.uri()));
    }
    lessons.addAll(session.closedLessons().except(open));
    return lessons;
  }
}
