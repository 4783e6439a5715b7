package dev.kegang.cli;

import dev.kegang.cli.report.ReportedFinding;
import dev.kegang.lint.Baseline;
import dev.kegang.lint.Baseline.Entry;
import dev.kegang.lint.BaselineText;
import dev.kegang.settings.SettingsReader;
import dev.kegang.workspace.BaselineFolder;
import dev.kegang.workspace.SourceFile;
import dev.kegang.workspace.Treatments;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The baselines of one check: the one the user names, else for each file the one beside its
 * settings.
 */
final class BaselineFiles {

  /** One baseline and what this check has seen of what it knows. */
  private static final class Used {

    final Path file;
    final Baseline baseline;
    final Map<Entry, Integer> found = new HashMap<>();
    final Set<String> checked = new HashSet<>();

    Used(Path file, Baseline baseline) {
      this.file = file;
      this.baseline = baseline;
    }

    Path folder() {
      return file.resolveSibling("");
    }
  }

  private final BaselineOptions options;
  private final Path workingDirectory;
  private final Treatments treatments;
  private final Map<Path, Path> fileOfFolder = new HashMap<>();
  private final Map<Path, Used> used = new TreeMap<>();

  /**
   * Reads the baselines.
   *
   * @param treatments which rules run; of others nobody knows whether they still find it
   * @param files all that will be checked
   */
  BaselineFiles(
      BaselineOptions options, Path workingDirectory, Treatments treatments, List<SourceFile> files)
      throws UsageException {
    this.options = options;
    this.workingDirectory = workingDirectory;
    this.treatments = treatments;
    String named = options.file();
    if (named != null) {
      Path file = workingDirectory.resolve(named).toAbsolutePath().normalize();
      if (options.mode() != BaselineOptions.Mode.WRITE && !Files.exists(file)) {
        throw new UsageException("baseline-missing", named);
      }
      open(file);
    }
    for (SourceFile file : files) {
      if (!isNameless(file.name())) {
        open(fileFor(path(file.name()).resolveSibling("")));
      }
    }
  }

  /** Standard input without a name. */
  private static boolean isNameless(String name) {
    return name.startsWith("<");
  }

  private Path path(String name) {
    return workingDirectory.resolve(name).toAbsolutePath().normalize();
  }

  /** Parts the findings of one file, ordered by place, into new ones and known ones. */
  Parted part(CheckedFile checked) {
    boolean counts =
        checked.kind() == CheckedFile.Kind.OUTLINE || checked.kind() == CheckedFile.Kind.OTHER;
    if (!counts || isNameless(checked.name())) {
      return new Parted(checked.findings(), List.of());
    }
    Path path = path(checked.name());
    Used baseline = Objects.requireNonNull(used.get(fileFor(path.resolveSibling(""))));
    String name = name(baseline.folder(), path);
    baseline.checked.add(name);
    boolean nothingKnown =
        baseline.baseline.isEmpty() && options.mode() != BaselineOptions.Mode.WRITE;
    if (nothingKnown || checked.findings().isEmpty()) {
      return new Parted(checked.findings(), List.of());
    }
    Baseline.Known known = baseline.baseline.in(name);
    List<ReportedFinding> fresh = new ArrayList<>();
    List<ReportedFinding> old = new ArrayList<>();
    for (ReportedFinding finding : checked.findings()) {
      boolean excused = known.takes(finding.rule(), finding.identity());
      (excused || options.mode() == BaselineOptions.Mode.WRITE ? old : fresh).add(finding);
    }
    known.found().forEach((entry, count) -> baseline.found.merge(entry, count, Integer::sum));
    return new Parted(fresh, old);
  }

  /**
   * The findings of a file.
   *
   * @param fresh those that no baseline knows
   */
  record Parted(List<ReportedFinding> fresh, List<ReportedFinding> known) {}

  /** Says what is stale, and writes what is to be written. */
  void finish(Console console, boolean quiet) throws IOException {
    for (Used each : used.values()) {
      Map<Entry, Integer> stale = stale(each);
      switch (options.mode()) {
        case USE -> {
          if (!stale.isEmpty() && !quiet) {
            tellStale(each, stale, console);
          }
        }
        case WRITE -> write(each, stale, true, console);
        case PRUNE -> write(each, stale, false, console);
      }
    }
  }

  /** What the baseline knows and this check would have found if it were still there. */
  private Map<Entry, Integer> stale(Used each) {
    Map<Entry, Integer> stale = new TreeMap<>(each.baseline.counts().comparator());
    each.baseline
        .counts()
        .forEach(
            (entry, count) -> {
              int gone = count - each.found.getOrDefault(entry, 0);
              if (gone > 0 && isJudged(each, entry)) {
                stale.put(entry, gone);
              }
            });
    return stale;
  }

  /** Whether a file was checked with the rule, or is gone so that nobody will. */
  private boolean isJudged(Used each, Entry entry) {
    Path file = each.folder().resolve(entry.path());
    boolean looked =
        each.checked.contains(entry.path()) || !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    return looked
        && treatments.of(SettingsReader.slashed(file)).selection().severity(entry.rule()) != null;
  }

  private void tellStale(Used each, Map<Entry, Integer> stale, Console console) throws IOException {
    int count = stale.values().stream().mapToInt(Integer::intValue).sum();
    console.note("cli.baseline.stale", name(workingDirectory, each.file), count);
    for (Entry entry : stale.keySet()) {
      console.note("cli.baseline.stale-entry", entry.path(), entry.rule(), entry.text());
    }
  }

  private void write(Used each, Map<Entry, Integer> stale, boolean adding, Console console)
      throws IOException {
    Map<Entry, Integer> kept = new HashMap<>(each.baseline.counts());
    stale.forEach((entry, gone) -> kept.merge(entry, -gone, Integer::sum));
    if (adding) {
      each.found.forEach((entry, count) -> kept.merge(entry, count, Math::max));
    }
    kept.values().removeIf(count -> count <= 0);
    String text = BaselineText.of(Baseline.of(kept));
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    if (Files.exists(each.file)) {
      FileReplacement.write(each.file, Files.readAllBytes(each.file), content);
    } else if (adding) {
      Files.write(each.file, content);
    }
    int count = kept.values().stream().mapToInt(Integer::intValue).sum();
    console.note("cli.baseline.written", name(workingDirectory, each.file), count);
  }

  private void open(Path file) throws UsageException {
    if (!used.containsKey(file)) {
      used.put(file, new Used(file, read(file)));
    }
  }

  private static Baseline read(Path file) throws UsageException {
    if (!Files.exists(file)) {
      return Baseline.EMPTY;
    }
    try {
      return BaselineText.parse(Files.readString(file));
    } catch (IOException | BaselineText.Fault e) {
      throw new UsageException("baseline-broken", file.toString(), String.valueOf(e.getMessage()));
    }
  }

  private Path fileFor(Path folder) {
    if (options.file() != null) {
      return used.keySet().iterator().next();
    }
    Path known = fileOfFolder.get(folder);
    if (known == null) {
      Path found = BaselineFolder.of(folder.resolve(BaselineText.FILE_NAME), treatments);
      known = (found == null ? workingDirectory : found).resolve(BaselineText.FILE_NAME);
      fileOfFolder.put(folder, known);
    }
    return known;
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }
}
