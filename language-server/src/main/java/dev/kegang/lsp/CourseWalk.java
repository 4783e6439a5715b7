package dev.kegang.lsp;

import dev.kegang.workspace.SourceFile;
import dev.kegang.workspace.WorkspaceLoader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.services.LanguageClient;

/** Finds the files of the client's courses. For one thread. */
final class CourseWalk {

  /** Files of one folder the client works in; the rest is left out, and the client is told. */
  static final int MOST_FILES = 20_000;

  private final Session session;
  private final LanguageClient client;
  private Set<String> last = Set.of();

  CourseWalk(Session session, LanguageClient client) {
    this.session = session;
    this.client = client;
  }

  /** Whether a file was there at the last walk. */
  boolean found(String path) {
    return last.contains(path);
  }

  /** The paths of the files in some folders, but for what ignore files name. */
  Set<String> begin(List<String> roots) {
    Set<String> found = new HashSet<>();
    for (String root : roots) {
      List<SourceFile> files =
          new WorkspaceLoader(Path.of(root)).discoverInside(MOST_FILES + 1).files();
      if (files.size() > MOST_FILES) {
        String text = session.agreement().messages().text("editor.course-cut", root, MOST_FILES);
        client.showMessage(new MessageParams(MessageType.Warning, text));
        files = files.subList(0, MOST_FILES);
      }
      for (SourceFile file : files) {
        String path = file.location();
        if (path != null) {
          found.add(path);
        }
      }
    }
    last = found;
    return found;
  }
}
