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
  private static final int MOST_FILES = 20_000;

  private final Session session;
  private final LanguageClient client;
  private final int most;
  private Set<String> last = Set.of();

  /** Folders of which the client was told that they are read in part: once is enough. */
  private final Set<String> cut = new HashSet<>();

  CourseWalk(Session session, LanguageClient client) {
    this(session, client, MOST_FILES);
  }

  /**
   * @param most files of one folder
   */
  CourseWalk(Session session, LanguageClient client, int most) {
    this.session = session;
    this.client = client;
    this.most = most;
  }

  /** Whether a file was there at the last walk. */
  boolean found(String path) {
    return last.contains(path);
  }

  /** The paths of the files in some folders, but for what ignore files name. */
  Set<String> begin(List<String> roots) {
    Set<String> found = new HashSet<>();
    for (String root : roots) {
      List<SourceFile> files = new WorkspaceLoader(Path.of(root)).discoverInside(most + 1).files();
      if (files.size() > most) {
        files = files.subList(0, most);
        if (cut.add(root)) {
          String text = session.agreement().messages().text("editor.course-cut", root, most);
          client.showMessage(new MessageParams(MessageType.Warning, text));
        }
      }
      for (SourceFile file : files) {
        String path = file.location();
        if (path != null) {
          found.add(session.roots().spelled(path));
        }
      }
    }
    last = found;
    return found;
  }
}
