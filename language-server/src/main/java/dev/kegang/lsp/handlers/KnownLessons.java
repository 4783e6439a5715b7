package dev.kegang.lsp.handlers;

import dev.kegang.ide.LessonFile;
import dev.kegang.lsp.CourseDocuments;
import dev.kegang.lsp.Session;
import dev.kegang.text.PathOrder;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.DocumentUri;
import dev.kegang.workspace.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outlines the server knows, with paths as people write them. */
final class KnownLessons {

  private static final String FILE = "file://";

  private KnownLessons() {}

  /** Open and closed, in the order of paths. */
  static List<LessonFile> of(Session session, Workspace workspace) {
    return of(CourseDocuments.of(workspace, session));
  }

  /**
   * The lessons of the course that a file or a folder belongs to; where it belongs to none, those
   * of the folders the client works in.
   *
   * @param near its URI; null for none
   */
  static List<LessonFile> near(@Nullable String near, Session session, Workspace workspace) {
    List<Document> course =
        near == null ? null : CourseDocuments.ofCourse(near, workspace, session);
    return of(course == null ? CourseDocuments.ofWorkspace(workspace, session) : course);
  }

  private static List<LessonFile> of(List<Document> documents) {
    List<LessonFile> lessons = new ArrayList<>();
    for (Document document : documents) {
      if (document.isOutline()) {
        lessons.add(new LessonFile(path(document.uri()), document.outline()));
      }
    }
    lessons.sort(Comparator.comparing(LessonFile::path, PathOrder.BYTES));
    return lessons;
  }

  /** What a URI names, decoded; of one that names no file the whole. */
  static String path(String uri) {
    String decoded = DocumentUri.key(uri);
    return decoded.startsWith(FILE) ? decoded.substring(FILE.length()) : decoded;
  }
}
