package dev.kegang.settings;

import dev.kegang.lint.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A folder of settings files for a test. */
final class SettingsFolder {

  private final Path folder;

  SettingsFolder(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  /** Writes a file; its name may have folders. */
  SettingsFolder with(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String path(String name) {
    return SettingsReader.slashed(folder.resolve(name));
  }

  static SettingsReader reader(@Nullable String home) {
    return new SettingsReader(Rules.described(), home, path -> null);
  }

  /** Reads {@code kegang.json}. */
  Settings read() {
    return read(SettingsReader.FILE_NAME);
  }

  Settings read(String name) {
    return reader(null).read(path(name));
  }

  /** The problems of all files, each as its key and the text it stands on. */
  List<String> problems() {
    return problems(read());
  }

  static List<String> problems(Settings settings) {
    List<String> problems = new ArrayList<>();
    for (SettingsFile file : settings.files()) {
      for (SettingsProblem problem : file.problems()) {
        String place = file.source().span(problem.range()).text();
        problems.add(problem.key() + ' ' + place);
      }
    }
    return problems;
  }
}
