package dev.kegang.lsp;

import dev.kegang.settings.SettingsReader;
import dev.kegang.workspace.CourseFolders;
import dev.kegang.workspace.DocumentUri;
import dev.kegang.workspace.Treatments;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The folders the client works in, and the courses in them. Nothing outside is ever read, links
 * resolved, nor a home folder as a whole. Paths are absolute, with slashes. Any thread may ask; the
 * first question about a file looks at the disk.
 */
public final class CourseRoots {

  private final List<String> roots;
  private final List<String> homes = new ArrayList<>();
  private final CourseFolders folders;
  private final Map<String, String> paths = new ConcurrentHashMap<>();

  CourseRoots(List<String> workspaceFolders, Treatments treatments) {
    String userHome = System.getProperty("user.home");
    String home = userHome == null ? null : real(userHome);
    List<String> known = new ArrayList<>();
    for (String folder : workspaceFolders) {
      String root = real(folder);
      (CourseFolders.holds(root, home) ? homes : known).add(root);
    }
    this.roots = List.copyOf(known);
    this.folders = new CourseFolders(treatments, this::root, home);
  }

  /** The same folders with other settings. */
  CourseRoots with(Treatments treatments) {
    List<String> all = new ArrayList<>(roots);
    all.addAll(homes);
    return new CourseRoots(all, treatments);
  }

  /** The folders to read. */
  List<String> all() {
    return roots;
  }

  /** Folders the client works in that are not read, because they hold a user's home. */
  List<String> homes() {
    return homes;
  }

  /** What the courses call a document; its URI's common spelling where it is no file. */
  public String path(String uri) {
    return paths.computeIfAbsent(
        DocumentUri.key(uri),
        key -> {
          String path = FileUri.location(uri);
          return path == null ? key : real(path);
        });
  }

  /** The folder of the course a file belongs to; empty where it belongs to none that is read. */
  String course(String path) {
    String course = root(path) == null ? null : folders.of(path);
    return course == null ? "" : course;
  }

  private @Nullable String root(String path) {
    String longest = null;
    for (String root : roots) {
      if (CourseFolders.holds(root, path)
          && (longest == null || longest.length() < root.length())) {
        longest = root;
      }
    }
    return longest;
  }

  /** Links are resolved as far as there is something. */
  private static String real(String path) {
    try {
      Path at = Path.of(path);
      try {
        return SettingsReader.slashed(at.toRealPath());
      } catch (IOException e) {
        Path folder = at.getParent();
        return folder == null
            ? path
            : SettingsReader.slashed(folder.toRealPath().resolve(at.getFileName()));
      }
    } catch (IOException | InvalidPathException e) {
      return path;
    }
  }
}
