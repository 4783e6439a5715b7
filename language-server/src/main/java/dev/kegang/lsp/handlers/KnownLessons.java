package dev.kegang.lsp.handlers;

import dev.kegang.ide.LessonFile;
import dev.kegang.lsp.Session;
import dev.kegang.text.PathOrder;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.DocumentUri;
import dev.kegang.workspace.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The outlines the server knows, with paths as people write them. */
final class KnownLessons {

  private static final String FILE = "file://";

  private KnownLessons() {}

  /** Open and closed, in the order of paths. */
  static List<LessonFile> of(Session session, Workspace workspace) {
    List<LessonFile> lessons = new ArrayList<>();
    for (Document document : session.lessons(workspace)) {
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
