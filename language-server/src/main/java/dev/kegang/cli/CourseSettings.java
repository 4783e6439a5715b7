package dev.kegang.cli;

import dev.kegang.lint.RuleSelection;
import dev.kegang.lint.Rules;
import dev.kegang.settings.SettingsFile;
import dev.kegang.settings.SettingsReader;
import dev.kegang.vocabulary.Language;
import dev.kegang.workspace.CheckedSettings;
import dev.kegang.workspace.SourceFile;
import dev.kegang.workspace.Treatments;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The settings of the files that a command looks at. */
final class CourseSettings {

  private final Path workingDirectory;
  private final Treatments treatments;

  CourseSettings(Path workingDirectory, UnaryOperator<RuleSelection> choice) {
    this.workingDirectory = workingDirectory;
    this.treatments = new Treatments(reader(), SettingsReader.slashed(workingDirectory), choice);
  }

  static SettingsReader reader() {
    return new SettingsReader(Rules.described(), System.getProperty("user.home"), path -> null);
  }

  /** The language that the settings of a folder ask for; null where they ask for none. */
  static @Nullable Language language(Path workingDirectory) {
    SettingsReader reader =
        new SettingsReader(List.of(), System.getProperty("user.home"), path -> null);
    String file = reader.nearest(SettingsReader.slashed(workingDirectory));
    return file == null ? null : reader.read(file).language();
  }

  Treatments treatments() {
    return treatments;
  }

  /**
   * The settings files in which something is wrong, of those that hold for the given paths and the
   * files found below them.
   *
   * @return by how reports call them
   */
  Map<SourceFile, CheckedSettings> broken(List<String> paths, List<SourceFile> files) {
    for (String path : paths) {
      Path given = workingDirectory.resolve(path).normalize();
      if (Files.isDirectory(given)) {
        treatments.settingsOfFolder(SettingsReader.slashed(given));
      }
    }
    for (SourceFile file : files) {
      treatments.settings(file.location());
    }
    Map<SourceFile, CheckedSettings> broken = new LinkedHashMap<>();
    for (CheckedSettings settings : treatments.files().values()) {
      if (!settings.findings().isEmpty()) {
        broken.put(source(settings.file()), settings);
      }
    }
    return broken;
  }

  /** How reports call the settings file of a file; null where it has none. */
  @Nullable String nameOfSettings(SourceFile file) {
    List<SettingsFile> files = treatments.settings(file.location()).files();
    return files.isEmpty() ? null : source(files.get(0)).name();
  }

  private SourceFile source(SettingsFile settings) {
    Path path = Path.of(settings.path());
    Path from = workingDirectory.toAbsolutePath().normalize();
    boolean sameRoot = path.getRoot() != null && path.getRoot().equals(from.getRoot());
    Path shown = sameRoot ? from.relativize(path) : path;
    return new SourceFile(path, SettingsReader.slashed(shown), false);
  }
}
