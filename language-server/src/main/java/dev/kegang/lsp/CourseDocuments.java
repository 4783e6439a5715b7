package dev.kegang.lsp;

import dev.kegang.workspace.Document;
import dev.kegang.workspace.Reading;
import dev.kegang.workspace.SourceFile;
import dev.kegang.workspace.Workspace;
import dev.kegang.workspace.WorkspaceLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lessons of the client's courses as documents: the open ones, and the closed ones as they
 * stand on the disk when they are asked for. Nothing of them is kept.
 */
final class CourseDocuments {

  private CourseDocuments() {}

  static List<Document> of(Workspace workspace, Session session) {
    List<Document> documents = new ArrayList<>(workspace.documents().values());
    Set<String> known = new HashSet<>();
    for (Document document : documents) {
      known.add(session.roots().path(document.uri()));
    }
    for (String path : session.closedLessons().paths()) {
      Document read = known.add(path) ? read(path, session) : null;
      if (read != null) {
        documents.add(read);
      }
    }
    return documents;
  }

  /** Null where the file can't be read, or is none any more. */
  private static @Nullable Document read(String path, Session session) {
    Reading reading = WorkspaceLoader.read(new SourceFile(Path.of(path), path, false));
    return reading instanceof Reading.Text text
        ? Document.of(
            FileUri.of(path),
            0,
            text.text(),
            session.treatments().decided(path),
            session.treatments().of(path))
        : null;
  }
}
