package dev.kegang.cli;

import dev.kegang.settings.SettingsReader;
import dev.kegang.workspace.CourseFolders;
import dev.kegang.workspace.Discovery;
import dev.kegang.workspace.Recognition;
import dev.kegang.workspace.RepositoryFolder;
import dev.kegang.workspace.SourceFile;
import dev.kegang.workspace.Treatments;
import dev.kegang.workspace.WorkspaceLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The courses of the files that are checked: what must be known of files nobody asked for. */
final class CourseScope {

  private final Path workingDirectory;
  private final Treatments treatments;
  private final CourseFolders folders;

  CourseScope(Path workingDirectory, Treatments treatments, @Nullable String home) {
    this.workingDirectory = workingDirectory;
    this.treatments = treatments;
    String userHome = home == null ? null : slashed(Path.of(home));
    this.folders =
        new CourseFolders(
            treatments, this::withoutSettings, course -> CourseFolders.holds(course, userHome));
  }

  /** The folder of a file's course; empty for files that belong to none, which count as one. */
  String course(SourceFile file) {
    String course = folders.of(file.location());
    return course == null ? "" : course;
  }

  /**
   * The files of the same courses that are not among the given ones.
   *
   * @param discovery where the given ones come from, but for standard input
   */
  List<SourceFile> others(List<SourceFile> given, Discovery discovery) {
    Set<String> courses = new TreeSet<>();
    Set<String> known = new HashSet<>();
    for (SourceFile file : given) {
      String location = file.location();
      if (location != null) {
        courses.add(course(file));
        known.add(location);
        if (file.named()) {
          // Standard input stands for a file that no walk has come to.
          known.add(slashed(real(file.path())));
        }
      }
    }
    courses.remove("");
    List<SourceFile> others = new ArrayList<>();
    WorkspaceLoader loader = new WorkspaceLoader(workingDirectory);
    for (SourceFile file : loader.discoverBeyond(discovery, List.copyOf(courses)).files()) {
      String location = file.location();
      if (location != null
          && !known.contains(location)
          && courses.contains(course(file))
          && treatments.decided(location) != Recognition.Reason.EXCLUDED) {
        others.add(file);
      }
    }
    return others;
  }

  /** The repository; else the working directory, for what lies in it. */
  private @Nullable String withoutSettings(String folder) {
    Path repository = RepositoryFolder.above(Path.of(folder));
    if (repository != null) {
      String real = slashed(repository);
      return CourseFolders.holds(real, folder) ? real : folder;
    }
    String directory = slashed(real(workingDirectory));
    return CourseFolders.holds(directory, folder) ? directory : null;
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private static String slashed(Path path) {
    return SettingsReader.slashed(path.normalize());
  }
}
