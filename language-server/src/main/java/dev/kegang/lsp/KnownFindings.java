package dev.kegang.lsp;

import dev.kegang.lint.Baseline;
import dev.kegang.lint.BaselineText;
import dev.kegang.lint.LintResult;
import dev.kegang.settings.SettingsReader;
import dev.kegang.workspace.BaselineFolder;
import dev.kegang.workspace.Document;
import dev.kegang.workspace.Treatments;
import dev.kegang.workspace.WorkspaceLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns findings that the baseline knows into mere information, as the baseline is now: make new
 * ones when it changes. Any thread may ask.
 */
public final class KnownFindings {

  /**
   * What a baseline calls a file.
   *
   * @param folder of the baseline
   */
  private record Place(Path folder, String name) {}

  private final Treatments treatments;

  /** By URI; every key asks. */
  private final Map<String, Optional<Place>> places = new ConcurrentHashMap<>();

  private final Map<Path, Optional<Path>> folders = new ConcurrentHashMap<>();
  private final Map<Path, Baseline> baselines = new ConcurrentHashMap<>();

  KnownFindings(Treatments treatments) {
    this.treatments = treatments;
  }

  /** What is found in a document, those findings that are known as information. */
  LintResult informing(Document document, LintResult result) {
    Place place = result.findings().isEmpty() ? null : place(document.uri());
    if (place == null) {
      return result;
    }
    Baseline baseline = baselines.computeIfAbsent(place.folder, KnownFindings::read);
    return result.with(baseline.informing(place.name, document.source(), result.findings()));
  }

  private @Nullable Place place(String uri) {
    Optional<Place> known = places.get(uri);
    if (known == null) {
      Path path = FileUri.path(uri);
      Path file = path == null ? null : path.normalize();
      Path folder = file == null ? null : folder(file);
      known =
          file == null || folder == null
              ? Optional.empty()
              : Optional.of(new Place(folder, SettingsReader.slashed(folder.relativize(file))));
      places.put(uri, known);
    }
    return known.orElse(null);
  }

  private @Nullable Path folder(Path file) {
    return folders
        .computeIfAbsent(
            file.resolveSibling(""),
            parent -> Optional.ofNullable(BaselineFolder.of(file, treatments)))
        .orElse(null);
  }

  /**
   * A baseline that cannot be read excuses nothing; the command line says what is wrong with it.
   */
  private static Baseline read(Path folder) {
    Path file = folder.resolve(BaselineText.FILE_NAME);
    try {
      boolean inside = file.toRealPath().startsWith(folder.toRealPath());
      return inside && Files.size(file) <= WorkspaceLoader.LARGEST_FILE
          ? BaselineText.parse(Files.readString(file))
          : Baseline.EMPTY;
    } catch (IOException | BaselineText.Fault e) {
      return Baseline.EMPTY;
    }
  }
}
