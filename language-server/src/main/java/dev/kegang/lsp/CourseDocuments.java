package dev.kegang.lsp;

import dev.kegang.text.SourceText;
import dev.kegang.workspace.CourseFolders;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Reading;
import dev.kegang.workspace.Reading.Cause;
import dev.kegang.workspace.Recognition;
import dev.kegang.workspace.SourceFile;
import dev.kegang.workspace.Treatment;
import dev.kegang.workspace.Workspace;
import dev.kegang.workspace.WorkspaceLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The lessons of the client's courses as documents: the open ones, and the closed ones as they
 * stand on the disk when they are asked for. Nothing of them is kept.
 */
public final class CourseDocuments {

  private CourseDocuments() {}

  /** All of them. */
  public static List<Document> of(Workspace workspace, Session session) {
    return read(workspace.documents().values(), session.closedLessons().paths(), session);
  }

  /**
   * Those of the course that a file or a folder belongs to.
   *
   * @return null where it belongs to none
   */
  public static @Nullable List<Document> ofCourse(
      String uri, Workspace workspace, Session session) {
    String location = FileUri.location(uri);
    if (location == null) {
      return null;
    }
    String path = session.roots().path(uri);
    boolean folder = Files.isDirectory(Path.of(location));
    String course = session.roots().course(folder ? path + '/' : path);
    return course.isEmpty() ? null : inFolder(course, workspace, session);
  }

  /** Those of the courses in the folders the client works in; all where it works in none. */
  public static List<Document> ofWorkspace(Workspace workspace, Session session) {
    CourseRoots roots = session.roots();
    List<String> folders = roots.inWorkspace();
    return folders.isEmpty()
        ? of(workspace, session)
        : read(path -> isIn(folders, path), workspace, session);
  }

  private static boolean isIn(List<String> folders, String path) {
    for (String folder : folders) {
      if (CourseFolders.holds(folder, path)) {
        return true;
      }
    }
    return false;
  }

  private static List<Document> inFolder(String folder, Workspace workspace, Session session) {
    return read(path -> session.roots().course(path).equals(folder), workspace, session);
  }

  private static List<Document> read(
      Predicate<String> wanted, Workspace workspace, Session session) {
    CourseRoots roots = session.roots();
    List<Document> open = new ArrayList<>();
    for (Document other : workspace.documents().values()) {
      if (wanted.test(roots.path(other.uri()))) {
        open.add(other);
      }
    }
    List<String> closed = new ArrayList<>();
    for (String path : session.closedLessons().paths()) {
      if (wanted.test(path)) {
        closed.add(path);
      }
    }
    return read(open, closed, session);
  }

  /**
   * A document of the client, or a lesson of its courses that is closed; null where a URI names
   * neither.
   */
  public static @Nullable Document at(String uri, Workspace workspace, Session session) {
    Document open = workspace.document(uri);
    if (open != null) {
      return open;
    }
    String location = FileUri.location(uri);
    if (location == null) {
      return null;
    }
    // A link may name any file of this machine, or of another: only what lies in the folders the
    // client works in is looked at.
    boolean elsewhere = !session.closedLessons().has(location);
    String path = elsewhere && isOfClient(location, session) ? session.roots().path(uri) : location;
    return session.closedLessons().has(path) ? read(path, FileUri.of(location), session) : null;
  }

  private static boolean isOfClient(String location, Session session) {
    for (String folder : session.roots().workspaceFolders()) {
      if (CourseFolders.holds(folder, location)) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param paths of files, those of open documents among them
   */
  private static List<Document> read(
      Collection<Document> open, Collection<String> paths, Session session) {
    List<Document> documents = new ArrayList<>(open);
    Set<String> known = new HashSet<>();
    for (Document document : documents) {
      known.add(session.roots().path(document.uri()));
    }
    for (String path : paths) {
      Document read = known.add(path) ? read(path, FileUri.of(path), session) : null;
      if (read != null) {
        documents.add(read);
      }
    }
    return documents;
  }

  /**
   * A file's text; nothing of it where it is too large. Null where the file can't be read, is none
   * any more, or leads out of the courses.
   */
  static @Nullable Document read(String path, String uri, Session session) {
    Path file = session.roots().readable(path);
    if (file == null) {
      return null;
    }
    Reading reading = WorkspaceLoader.read(new SourceFile(file, path, false));
    Recognition.Reason decided = session.treatments().decided(path);
    Treatment treatment = session.treatments().of(path);
    if (reading instanceof Reading.Text text) {
      return Document.of(uri, 0, text.opened(), decided, treatment);
    }
    return reading instanceof Reading.Unreadable failed && failed.cause() == Cause.TOO_LARGE
        ? Document.unread(
            uri, 0, SourceText.of(""), Recognition.Reason.TOO_LARGE, decided, treatment)
        : null;
  }
}
