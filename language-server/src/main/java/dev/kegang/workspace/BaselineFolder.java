package dev.kegang.workspace;

import dev.kegang.settings.SettingsFile;
import dev.kegang.settings.SettingsReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the known findings of a file are kept. */
public final class BaselineFolder {

  private static final String REPOSITORY = ".git";

  private BaselineFolder() {}

  /**
   * The folder of a file's settings; without any, the top of its repository; null where it lies in
   * none either.
   *
   * @param file absolute
   */
  public static @Nullable Path of(Path file, Treatments treatments) {
    List<SettingsFile> settings = treatments.settings(SettingsReader.slashed(file)).files();
    if (!settings.isEmpty()) {
      return Path.of(settings.get(0).path()).resolveSibling("");
    }
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(REPOSITORY))) {
        return folder;
      }
    }
    return null;
  }
}
