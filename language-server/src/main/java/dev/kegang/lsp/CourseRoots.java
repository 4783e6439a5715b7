package dev.kegang.lsp;

import dev.kegang.settings.SettingsReader;
import dev.kegang.workspace.CourseFolders;
import dev.kegang.workspace.DocumentUri;
import dev.kegang.workspace.RepositoryFolder;
import dev.kegang.workspace.Treatments;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The folders that are read, and the courses in them: those the client works in, and the courses
 * that outlines opened elsewhere belong to. Nothing outside is ever read, links resolved, nor a
 * home folder as a whole. Paths are absolute, with slashes, and begin as the client spells the
 * folder, be it a link; behind that, links are resolved. Any thread may ask; the first question
 * about a file looks at the disk.
 */
public final class CourseRoots {

  private final List<String> workspaceFolders;
  private final List<String> roots;
  private final SpelledFolders spelled;
  private final List<String> homes = new ArrayList<>();
  private final List<String> elsewhere;
  private final Treatments treatments;
  private final CourseFolders folders;
  private final Map<String, String> paths = new ConcurrentHashMap<>();
  private final Locations locations = new Locations();

  CourseRoots(List<String> workspaceFolders, Treatments treatments) {
    this(workspaceFolders, List.of(), treatments);
  }

  /**
   * @param elsewhere folders of courses to read besides
   */
  private CourseRoots(
      List<String> workspaceFolders, List<String> elsewhere, Treatments treatments) {
    this.workspaceFolders = List.copyOf(workspaceFolders);
    this.elsewhere = List.copyOf(elsewhere);
    this.treatments = treatments;
    String userHome = System.getProperty("user.home");
    String home = userHome == null ? null : real(userHome);
    List<String> known = new ArrayList<>();
    for (String folder : workspaceFolders) {
      (CourseFolders.holds(real(folder), home) ? homes : known).add(folder);
    }
    known.addAll(elsewhere);
    this.roots = List.copyOf(known);
    this.spelled = SpelledFolders.of(roots, CourseRoots::real);
    this.folders =
        new CourseFolders(
            treatments, this::withoutSettings, course -> CourseFolders.holds(real(course), home));
  }

  /**
   * The folders the client works in, with other settings; where one lies in a course, all of it.
   */
  CourseRoots with(Treatments others) {
    CourseRoots next = new CourseRoots(workspaceFolders, List.of(), others);
    for (String root : next.roots) {
      next = next.withCourseOf(root + '/');
    }
    return next;
  }

  /** The same folders, with settings that say what they said. */
  CourseRoots rewritten(Treatments same) {
    return new CourseRoots(workspaceFolders, elsewhere, same);
  }

  /** With the course of an outline that is open; the same where that is read already. */
  CourseRoots withCourseOf(String path) {
    String course = folders.of(path);
    if (course == null || root(course) != null) {
      return this;
    }
    List<String> more = new ArrayList<>(List.of(course));
    for (String other : elsewhere) {
      if (!CourseFolders.holds(course, other)) {
        more.add(other);
      }
    }
    return new CourseRoots(workspaceFolders, more, treatments);
  }

  /**
   * Without the courses elsewhere that none of the open outlines belongs to; the same where there
   * are none.
   *
   * @param open the paths of the outlines that are open
   */
  CourseRoots withCoursesOf(Collection<String> open) {
    List<String> kept = new ArrayList<>();
    for (String folder : elsewhere) {
      if (isNeeded(folder, open)) {
        kept.add(folder);
      }
    }
    return kept.size() == elsewhere.size()
        ? this
        : new CourseRoots(workspaceFolders, kept, treatments);
  }

  private boolean isNeeded(String folder, Collection<String> open) {
    for (String path : open) {
      if (CourseFolders.holds(folder, path)) {
        return true;
      }
    }
    for (String root : roots) {
      // All of the course is read in which the client works in a folder.
      if (!root.equals(folder) && CourseFolders.holds(folder, root)) {
        return true;
      }
    }
    return false;
  }

  /** The folders the client works in. */
  List<String> workspaceFolders() {
    return workspaceFolders;
  }

  /** Those of them that are read. */
  List<String> inWorkspace() {
    return roots.subList(0, roots.size() - elsewhere.size());
  }

  /** The folders to read. */
  List<String> all() {
    return roots;
  }

  /** Folders the client works in that are not read, because they hold a user's home. */
  List<String> homes() {
    return homes;
  }

  /** Where the file of a document is, links not resolved; null where it is no file. */
  @Nullable String location(String uri) {
    return locations.of(uri);
  }

  /** What the courses call a document; its URI's common spelling where it is no file. */
  public String path(String uri) {
    String key = DocumentUri.key(uri);
    String known = paths.get(key);
    if (known == null) {
      String location = FileUri.location(uri);
      known = location == null ? key : spelled(real(location));
      paths.put(key, known);
    }
    return known;
  }

  /** What the courses call a file that was found on the disk, links resolved. */
  String spelled(String real) {
    return spelled.spell(real);
  }

  /** The folder of the course a file belongs to; empty where it belongs to none that is read. */
  public String course(String path) {
    String course = root(path) == null ? null : folders.of(path);
    return course == null ? "" : course;
  }

  /**
   * The file that may be read for a path, links resolved; null where it lies outside of what is
   * read. To be asked at each reading: any file may have become a link meanwhile.
   */
  @Nullable Path readable(String path) {
    try {
      Path real = Path.of(path).toRealPath();
      return root(spelled(SettingsReader.slashed(real))) == null ? null : real;
    } catch (IOException | InvalidPathException e) {
      return null;
    }
  }

  private @Nullable String withoutSettings(String folder) {
    String root = root(folder);
    Path repository = root == null ? RepositoryFolder.above(Path.of(folder)) : null;
    return repository == null ? root : SettingsReader.slashed(repository);
  }

  /** The folder that is read and holds a path, the innermost one. */
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
